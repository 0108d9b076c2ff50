/** Makes a value when it is first asked for: whoever starts waits for nothing that nobody may need. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
