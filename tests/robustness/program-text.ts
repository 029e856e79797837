/** The texts that `make` gives for 0, 1, … `count` - 1, joined. */
export const times = (count: number, make: (index: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(separator);

/** A program whose handler has this body; `exec` is imported. */
export const inHandler = (body: string): string =>
  `import { exec } from 'node:child_process';\nexport const handler = async (event) => {\n${body}\n};\n`;
