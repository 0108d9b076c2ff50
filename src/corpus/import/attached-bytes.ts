/** The bytes of an attachment that came along with the call, and what it says it is. */
interface AttachedBytes {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const MARK = 'data:';
const BASE64 = ';base64';

/** `data:text/html;base64,PGh0bWw+` → its bytes; null for an address from which something is to be fetched. */
export function attachedBytes(address: string): AttachedBytes | null {
  const comma = address.indexOf(',');
  if (!address.startsWith(MARK) || comma < 0) return null;
  const head = address.slice(MARK.length, comma);
  if (!head.endsWith(BASE64)) return null;
  return { bytes: Buffer.from(address.slice(comma + 1), 'base64'), contentType: head.slice(0, -BASE64.length) };
}
