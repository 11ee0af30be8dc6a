/** A BCP 47 tag as pages write it; some join its parts with an underscore. */
export function languageTag(candidate: string | null | undefined): string | undefined {
  const tag = candidate?.trim().replace('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/**
 * The language that markup declares for most of the text in some elements: an article may be in another language than the
 * page around it, and say so. Undefined where nothing is declared.
 */
export function declaredLanguage(elements: Iterable<Element>): string | undefined {
  const letters = new Map<string, number>();
  for (const element of elements) {
    const tag = languageTag(element.closest('[lang]')?.getAttribute('lang'));
    if (tag) letters.set(tag, (letters.get(tag) ?? 0) + ownText(element));
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Letters that stand directly in an element. */
function ownText(element: Element): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += (child as Text).data.trim().length;
  }
  return length;
}
