// A template tag escapes texts but not what a class wraps, and a text of the request is wrapped.
import type { ALBHandler } from 'aws-lambda';

class Markup {
  constructor(readonly html: string) {}
}
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

function html(strings: TemplateStringsArray, ...values: unknown[]): string {
  return strings.reduce((out, part, i) => {
    const value = values[i - 1];
    return out + (value instanceof Markup ? value.html : escape(String(value))) + part;
  });
}

export const handler: ALBHandler = async (event) => {
  const name = event.queryStringParameters?.name ?? '';
  const note = event.queryStringParameters?.note ?? '';
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    // ruleid: no-xss
    body: html`<h1>${name}</h1><p>${new Markup(note)}</p>`,
  };
};
