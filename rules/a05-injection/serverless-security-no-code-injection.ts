import vm from 'node:vm';
import Handlebars from 'handlebars';
import { promises as fs } from 'fs';

const table = { sum: (a: number, b: number) => a + b };

export const handler = async (event) => {
  const { formula, template, name } = JSON.parse(event.body);
  // ruleid: serverless-security-no-code-injection
  const first = eval(formula);
  // ruleid: serverless-security-no-code-injection
  const second = new Function('a', 'return ' + formula);
  // ruleid: serverless-security-no-code-injection
  vm.runInNewContext(formula, {});
  // ruleid: serverless-security-no-code-injection
  Handlebars.compile(template);
  // ok: serverless-security-no-code-injection
  const third = JSON.parse(formula);
  // ok: serverless-security-no-code-injection
  const fourth = table[name](1, 2);
  // ok: serverless-security-no-code-injection
  const page = Handlebars.compile('Hello {{name}}')({ name });
  // ok: serverless-security-no-code-injection
  const timer = setTimeout(() => fs.unlink('/tmp/a'), 10);
};
