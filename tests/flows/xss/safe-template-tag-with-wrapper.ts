// A template tag escapes texts but not what a class wraps, which is constant.
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
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html' },
    // ok: no-xss
    body: html`<h1>${name}</h1><p>${new Markup('<br>')}</p>`,
  };
};
