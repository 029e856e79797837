/** Answers words for what an outsider chooses: `event.body.id (request body)`. */
export function describeSource({ text, label }: { readonly text: string; readonly label: string }): string {
  return text === label ? text : `${text} (${label})`;
}
