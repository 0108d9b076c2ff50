import type { NamedOffice } from '../mention.ts';

/** Words for one office. */
const SAME_ROLE: Readonly<Record<string, string>> = {
  ناطق: 'متحدث',
  موفد: 'مبعوث',
  مندوب: 'ممثل',
  عاهل: 'ملك',
  خادم: 'ملك',
  سكرتير: 'امين',
  مستشاره: 'مستشار',
};

/** Bodies by the words of an office that leads or serves them: «الكرملين» is that of the president. */
const SAME_FIELD: Readonly<Record<string, string>> = {
  حكومه: 'وزرا',
  كرملين: 'رييس',
  رياسه: 'رييس',
  صحفي: '',
  صحافي: '',
  رسمي: '',
  اعلامي: '',
  وزاره: '',
  وزير: '',
  شوون: '',
  عام: '',
  باسم: '',
  سابق: '',
  اسبق: '',
  حالي: '',
  مجلس: '',
};

const roleOf = (role: string) => SAME_ROLE[role] ?? role;

function fieldOf(office: NamedOffice): string[] {
  return office.field.map((word) => SAME_FIELD[word] ?? word).filter((word) => word !== '');
}

/**
 * How well an office that is only named fits one that somebody is known to hold: 0 not at all, 3 in every word. A bare
 * «الوزير» fits any minister, «الوزير الروسي» one of that state, «وزير الخارجية الروسي» that one alone.
 */
export function officeFit(named: NamedOffice, held: NamedOffice): number {
  if (roleOf(named.role) !== roleOf(held.role) || (named.former !== held.former && named.former)) return 0;
  const states = fitOfStates(named.countries, held.countries);
  if (states < 0) return 0;
  const [wanted, has] = [fieldOf(named), fieldOf(held)];
  if (wanted.length === 0) {
    // «السفير الفرنسي» is no ambassador of whom no state is told.
    if (named.countries.length > 0 && held.countries.length === 0) return 0;
    return 1 + states + (has.length === 0 ? 0.5 : 0);
  }
  const shared = wanted.filter((word) => has.includes(word)).length;
  if (shared === 0) return 0;
  return 1 + states + shared / Math.max(wanted.length, has.length);
}

/**
 * Below zero where the two name different states. Where none is named, an office of which no state is told fits better: in a paper at home
 * «وزير الخارجية» is the one whom it calls so, and not the guest of whom it says «المصري».
 */
function fitOfStates(named: readonly string[], held: readonly string[]): number {
  if (named.length === 0) return held.length === 0 ? 0.6 : 0.3;
  if (held.length === 0) return 0;
  return named.some((state) => held.includes(state)) ? 1 : -1;
}
