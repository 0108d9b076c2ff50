/** By which settings an address was chosen, and what was put into them. */
export interface Chosen {
  /** `PORT`, `HOST`. */
  readonly names: { readonly port: string; readonly host: string };
  readonly port: number;
  readonly host: string;
}

/** Why a port cannot be opened, with the setting to change. */
export function portProblem(error: unknown, { names, port, host }: Chosen): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: put another number into ${names.port}, such as ${port + 1}.`;
  if (code === 'EACCES')
    return `Port ${port} is not open to this user: put a number above 1023 into ${names.port}, such as 3000.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${names.host}=${host} is no address of this machine: put 127.0.0.1, or 0.0.0.0 for all its addresses.`;
  return `Port ${port} of ${host} could not be opened: ${error instanceof Error ? error.message : String(error)}`;
}
