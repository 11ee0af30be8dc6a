/** More rows than this ask for a filter; fewer are seen at a glance. */
const GLANCE = 15;

/** Whether a list of so many rows has a filter. */
export function wantsFilter(rows: number): boolean {
  return rows > GLANCE;
}

/** Hides the rows that do not hold every word of the filter, with the groups and sections that are left empty. Gives how many are left. */
export function filterRows(list: Element, filter: string): number {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  for (const group of list.querySelectorAll<HTMLElement>('.group')) {
    const speaker = fold(group.querySelector('h3')?.textContent ?? '');
    for (const row of group.querySelectorAll<HTMLElement>('.row')) {
      const text = `${speaker} ${fold(row.textContent ?? '')}`;
      row.hidden = !words.every((word) => text.includes(word));
    }
    group.hidden = group.querySelector('.row:not([hidden])') === null;
  }
  for (const section of list.querySelectorAll<HTMLElement>('.section')) {
    section.hidden = section.querySelector('.row:not([hidden])') === null;
  }
  return list.querySelectorAll('.row:not([hidden])').length;
}

/** Letters alone: case and accents aside, as readers type. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
