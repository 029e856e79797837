import { makeAfter, makeOneOf, type Formula } from './formula.ts';

/** How a program can name the export `$NAME` of `$PACKAGE`: what must stand before it, and the expression that means it. */
export interface ImportForm {
  readonly context: readonly Formula[];
  readonly text: string;
}

/** The module as a whole, under a name of its own. `require` includes `const { name } = require(…)`. */
const moduleImports: Formula = {
  'pattern-either': ["import * as $MODULE from '$PACKAGE'", "import $MODULE from '$PACKAGE'", "$MODULE = require('$PACKAGE')"].map(
    makeAfter,
  ),
};

/** The ways to an export. An import under another name is rare, and one more way would make each rule half as long again. */
export const importForms: readonly ImportForm[] = [
  { context: [moduleImports], text: '$MODULE.$NAME' },
  { context: [makeAfter("import { $NAME } from '$PACKAGE'")], text: '$NAME' },
];

/** The package's module object or default export itself. */
export const moduleForm: ImportForm = { context: [moduleImports], text: '$MODULE' };

/** The file imports anything of the package. */
export const anyImport: Formula = {
  'pattern-either': [
    "import { $IMPORTED } from '$PACKAGE'",
    "import * as $IMPORTED from '$PACKAGE'",
    "import $IMPORTED from '$PACKAGE'",
    "$IMPORTED = require('$PACKAGE')",
  ].map(makeAfter),
};

/** `$PACKAGE` is one of these; modules of Node.js are also named without the prefix. */
export function makePackageCondition(packages: readonly string[]): Formula {
  const names = packages.flatMap((each) => (each.startsWith('node:') ? [each, each.slice('node:'.length)] : [each]));
  return makeOneOf('$PACKAGE', names);
}
