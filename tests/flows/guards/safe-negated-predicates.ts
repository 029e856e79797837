// Tests that a library makes of others: what they tell where they hold
import { execSync } from 'node:child_process';
import _ from 'lodash';
import * as R from 'ramda';

const isWord = (text: string) => /^\w+$/.test(text);
const isShort = (text: string) => text.length < 10;
const isDigits = (text: string) => /^\d+$/.test(text);
const isOther = R.complement(isWord);
const isEither = R.either(isWord, isDigits);

export const handler = async (event: { first: string; second: string; third: string; fourth: string; many: string[] }) => {
  if (!isOther(event.first)) {
    // ok: no-command-injection
    execSync(`touch ${event.first}`);
  }
  if (!isEither(event.second)) return;
  // ok: no-command-injection
  execSync(`touch ${event.second}`);
  if (!R.both(isWord, isShort)(event.third)) return;
  // ok: no-command-injection
  execSync(`touch ${event.third}`);
  if (_.negate(isWord)(event.fourth)) return;
  // ok: no-command-injection
  execSync(`touch ${event.fourth}`);
  for (const name of event.many.filter(_.overEvery([isWord, isShort]))) {
    // ok: no-command-injection
    execSync(`touch ${name}`);
  }
};
