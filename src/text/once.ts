/** Makes a value when it is first asked for, and keeps it: a worker that was just started has no time for tables that its text may not need. */
export function once<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}
