interface Properties {
  readonly class?: string;
  /** Set as text, never parsed. */
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Makes an element with text and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: (Node | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (properties.class) made.className = properties.class;
  if (properties.text !== undefined) made.textContent = properties.text;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A link that opens in a tab of its own; text alone where the address is not http(s). */
export function outward(text: string, href: string): HTMLElement {
  if (!/^https?:\/\//i.test(href)) return element('span', { text });
  return element('a', { text, attributes: { href, target: '_blank', rel: 'noopener noreferrer' } });
}
