import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Flow } from '../../src/analysis/finding.ts';
import type { Explanation } from '../../src/rule-kit/explanations.ts';
import { readFixtures } from '../support/annotated-fixture.ts';
import { lintFixture } from '../support/lint-fixture.ts';

const fixtures = readFixtures(fileURLToPath(new URL('../flows', import.meta.url)));

function isSameSink(left: Flow, right: Flow): boolean {
  return left.sink.at.file === right.sink.at.file && left.sink.at.span.start === right.sink.at.span.start;
}

it('a traced analysis finds what is found, and knows what ended nearly all the rest', () => {
  const heard: Explanation[] = [];
  const listen = (message: unknown): void => void heard.push(message as Explanation);
  subscribe('eslint-plugin-serverless-security:explanation', listen);
  for (const fixture of fixtures) lintFixture(fixture, undefined);
  unsubscribe('eslint-plugin-serverless-security:explanation', listen);
  const lost = heard.flatMap(({ flows, traced }) => flows.filter((flow) => !traced.some((each) => isSameSink(flow, each))));
  const harmless = heard.flatMap(({ flows, traced }) => traced.filter((flow) => !flows.some((each) => isSameSink(flow, each))));
  expect(lost).toEqual([]);
  expect(harmless.length).toBeGreaterThan(200);
  expect(harmless.filter((flow) => flow.stops.length > 0).length / harmless.length).toBeGreaterThan(0.92);
}, 300_000);
