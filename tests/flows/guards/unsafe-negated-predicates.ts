// Tests that a library makes of others: what they tell where they hold
import { execSync } from 'node:child_process';
import _ from 'lodash';
import * as R from 'ramda';

const isWord = (text: string) => /^\w+$/.test(text);
const isShort = (text: string) => text.length < 10;
const isOther = R.complement(isWord);
const isEither = R.either(isWord, isShort);

export const handler = async (event: { first: string; second: string; third: string; fourth: string }) => {
  if (isOther(event.first)) {
    // ruleid: no-command-injection
    execSync(`touch ${event.first}`);
  }
  if (!isEither(event.second)) return;
  // ruleid: no-command-injection
  execSync(`touch ${event.second}`);
  if (R.both(isWord, isShort)(event.third)) return;
  // ruleid: no-command-injection
  execSync(`touch ${event.third}`);
  if (!_.negate(isWord)(event.fourth)) return;
  // ruleid: no-command-injection
  execSync(`touch ${event.fourth}`);
};
