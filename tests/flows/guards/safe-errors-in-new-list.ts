// Errors are collected in a list that is made anew
import { exec } from 'node:child_process';

const word = /^\w+$/;
const rules: Record<string, RegExp> = { year: /^\d{4}$/, month: /^\d\d$/ };

export const handler = async (event: { a: string; b: string; year: string; month: string }) => {
  const errors = [event.a].reduce<string[]>((all, each) => (word.test(each) ? all : [...all, each]), []);
  if (errors.length > 0) return;
  // ok: no-command-injection
  exec(`touch ${event.a}`);

  let list: string[] = [];
  if (!word.test(event.b)) list = [...list, 'b'];
  if (list.length === 0) {
    // ok: no-command-injection
    exec(`touch ${event.b}`);
  }

  const wrong = [
    ['year', event.year],
    ['month', event.month],
  ].reduce<string[]>((all, [key, value]) => (rules[key].test(value) ? all : [...all, key]), []);
  if (wrong.length) throw new Error(wrong.join());
  // ok: no-command-injection
  exec(`report ${event.year} ${event.month}`);
};
