/** Reckons a table when it is first asked for, and keeps it. */
export function once<Value>(reckon: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: reckon() };
    return known.value;
  };
}
