// Lists that say nothing of the value although there is nothing in them
import { exec } from 'node:child_process';

const word = /^\w+$/;

export const handler = async (event: { a: string; b: string; c: string; d: string; e: string }) => {
  const ofOther = [event.b].reduce<string[]>((all, each) => (word.test(each) ? all : [...all, each]), []);
  if (ofOther.length > 0) return;
  // ruleid: no-command-injection
  exec(`touch ${event.a}`);

  const none: string[] = [];
  let list = none;
  if (!word.test(event.c)) list = [...list, 'c'];
  if (none.length > 0) return list;
  // ruleid: no-command-injection
  exec(`touch ${event.c}`);

  let popped: string[] = [];
  if (!word.test(event.d)) popped = [...popped, 'd'];
  popped.pop();
  if (popped.length > 0) return;
  // ruleid: no-command-injection
  exec(`touch ${event.d}`);

  const swapped = [event.e].reduce<string[]>((all, each) => (word.test(each) ? [...all, each] : all), []);
  if (swapped.length > 0) return;
  // ruleid: no-command-injection
  exec(`touch ${event.e}`);
};
