import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText, longestMs } from './lint-program.ts';

const runs = 300;

const name = fc.constantFrom('a', 'b', 'c', 'f', 'g', 'event', 'exec', 'pool', 'self');
const key = fc.constantFrom('body', 'x', 'y', 'length', 'query', 'then', 'map', 'constructor', '0');
const literal = fc.constantFrom(`'s'`, '0', '1.5', 'null', 'true', '/^[a-z]+$/', '`t`', '10n');

const { expression, statement } = fc.letrec<{ expression: string; statement: string; args: string; body: string; pattern: string }>(
  (tie) => {
    const e = tie('expression');
    const join = (separator: string) => (parts: readonly string[]) => parts.join(separator);
    const made = (strings: TemplateStringsArray, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
      fc.tuple(...parts).map((values) => strings.reduce((text, each, index) => text + (values[index - 1] ?? '') + each));
    const body = tie('body');
    const args = tie('args');
    const pattern = tie('pattern');
    return {
      args: fc.array(fc.oneof(e, made`...${e}`), { maxLength: 3 }).map(join(', ')),
      body: fc.array(tie('statement'), { maxLength: 4 }).map(join('\n')),
      pattern: fc.oneof({ maxDepth: 3 }, name, name, made`{ ${key}: ${pattern}, ...rest }`, made`[${pattern}, ${pattern} = ${e}]`),
      expression: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        name,
        literal,
        made`(${e} + ${e})`,
        made`${name}.${key.filter((each) => each !== '0')}`,
        made`(${e})?.[${e}]`,
        made`(${e})(${args})`,
        made`${name}(${args})`,
        made`(${e}).${fc.constantFrom('map', 'then', 'replace', 'call', 'bind', 'push', 'forEach', 'reduce', 'set', 'get')}(${args})`,
        made`(${e} ? ${e} : ${e})`,
        made`(${e} ?? ${e})`,
        made`(${e} && ${e})`,
        made`\`x\${${e}}y\${${e}}\``,
        made`[${args}]`,
        made`({ ${key}: ${e}, ...(${e}), [${e}]: ${e} })`,
        made`((${name}) => ${e})`,
        made`(async function ${name}(a, ...b) { ${body} })`,
        made`(function* () { yield ${e}; yield* ${e}; ${body} })`,
        made`new (class A { x = ${e}; static y = ${e}; constructor(a) { ${body} } get z() { ${body} } m(a) { return ${e}; } })(${args})`,
        made`(${name} = ${e})`,
        made`(${name}.x ${fc.constantFrom('=', '+=', '??=', '||=')} ${e})`,
        made`await_(${e})`,
        made`Object.assign(${args})`,
        made`JSON.parse(${e})`,
        made`new Map([[${e}, ${e}]])`,
        made`typeof ${name}`,
      ),
      statement: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        made`${e};`,
        made`{ const ${pattern} = ${e}; ${body} }`,
        made`var ${name} = ${e};`,
        made`if (${e}) { ${body} } else { ${body} }`,
        made`for (const ${pattern} of ${e}) { ${body} }`,
        made`for (const k in ${e}) { ${body} continue; }`,
        made`for (let i = 0; i < ${e}; i++) { ${body} if (${e}) break; }`,
        made`while (${e}) { ${body} }`,
        made`do { ${body} } while (${e});`,
        made`l: for (;;) { ${body} if (${e}) break l; else continue l; }`,
        made`switch (${e}) { case ${e}: ${body} default: ${body} break; case 's': ${body} }`,
        made`try { ${body} } catch (a) { ${body} } finally { ${body} }`,
        made`throw ${e};`,
        made`return ${e};`,
        made`function ${name}(${pattern}, b = ${e}) { ${body} }`,
        made`exec(${e});`,
        made`if (${name} === ${literal}) return;`,
        made`if (!/^[a-z]+$/.test(${e})) throw ${e};`,
      ),
    };
  },
);

const program = fc
  .array(statement, { minLength: 1, maxLength: 12 })
  .map(
    (statements) =>
      `const { exec } = require('child_process');\nconst { Pool } = require('pg');\nconst pool = new Pool();\nvar self = {}, a, b, c, f, g;\nexports.handler = async function (event) {\n${statements.join('\n')}\n};\n`,
  );

describe('random programs', () => {
  it('are linted without an exception and in time', { timeout: 180_000 }, () => {
    let parsed = 0;
    fc.assert(
      fc.property(program, (text) => {
        const run = lintText(text, '/program/handler.cjs');
        if (run.fatal === undefined) parsed++;
        expect(run.ms).toBeLessThan(longestMs);
      }),
      // Without end on failure, programs that are merely slow would be shrunk for minutes.
      { numRuns: runs, interruptAfterTimeLimit: 120_000, endOnFailure: true },
    );
    // The grammar must stay one of programs: a test of syntax errors alone would prove nothing.
    expect(parsed).toBeGreaterThan(runs / 10);
  });

  it('are linted without an exception when identities tell of each other in a circle', () => {
    fc.assert(
      fc.property(program, (text) => void lintText(text, '/program/handler.cjs')),
      { seed: 1_733_959_816, path: '108', endOnFailure: true },
    );
  });

  it('are linted without an exception at the top of a module', () => {
    fc.assert(
      fc.property(expression, (text) => {
        lintText(
          `import { exec } from 'node:child_process';\nexport const handler = ${text};\nexport default exec(handler);\n`,
          '/program/handler.mjs',
        );
      }),
      { numRuns: runs },
    );
  });

  it('are linted without an exception whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        lintText(text);
      }),
      { numRuns: 100 },
    );
  });
});
