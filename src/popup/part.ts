/** A part of popup.html by its id. */
export function part<Kind extends HTMLElement>(id: string, kind: { new (): Kind }): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`popup.html lacks #${id}`);
  return found;
}
