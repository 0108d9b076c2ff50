/** A form of address, folded, and the roles of those who are addressed so: «سموه» is a prince. */
interface Address {
  readonly by: RegExp;
  readonly roles: ReadonlySet<string>;
}

/**
 * Who is addressed how, by the usage of the Arab courts and governments: princes as «سمو», kings as «جلالة», presidents as «فخامة», ministers
 * as «معالي», scholars as «فضيلة» and «سماحة».
 */
const ADDRESSES: readonly Address[] = [
  { by: /^سمو/u, roles: new Set(['امير', 'سلطان', 'ولي']) },
  { by: /^جلاله?ت?/u, roles: new Set(['ملك', 'خادم', 'عاهل', 'سلطان']) },
  { by: /^فخامت?/u, roles: new Set(['رييس']) },
  { by: /^معالي/u, roles: new Set(['وزير', 'محافظ', 'مدير', 'رييس', 'امين', 'وكيل', 'نايب', 'مستشار']) },
  { by: /^(?:فضيلت?|سماحت?)/u, roles: new Set(['شيخ', 'مفتي', 'امام', 'خطيب', 'داعيه']) },
];

/** Ranks of which each has its own address: whoever holds one is not addressed as another. */
const RANKS: ReadonlySet<string> = new Set(['امير', 'ملك', 'خادم', 'عاهل', 'شيخ', 'مفتي']);

/** Whether somebody of some roles is addressed with «سموه» and its like. */
export function isAddressed(address: string, roles: readonly string[]): boolean {
  const known = ADDRESSES.find(({ by }) => by.test(address));
  return known !== undefined && roles.some((role) => known.roles.has(role));
}

/** Whether nothing tells against it: a king is no «سموه», and of whom nothing is told may be anybody. */
export function mayBeAddressed(address: string, roles: readonly string[]): boolean {
  return isAddressed(address, roles) || !roles.some((role) => RANKS.has(role));
}
