import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPrograms, type ProgramDeployment, type ProgramSources } from '../../src/deployment/read-programs.ts';
import { readTerraform } from '../../src/deployment/read-terraform.ts';
import { findHclParser } from '../../src/util/hcl-tree.ts';
import { cdkCases } from './programs/cdk-cases.ts';
import type { ProgramCase } from './programs/program-case.ts';
import { pulumiCases } from './programs/pulumi-cases.ts';
import { sstCases } from './programs/sst-cases.ts';
import { summariseDeployment } from './programs/summarise-deployment.ts';
import { terraformCases } from './programs/terraform-cases.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'programs-')));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

function writeCase({ files }: ProgramCase): ProgramSources {
  const root = join(folder, String(count++));
  const paths = Object.entries(files).map(([path, text]) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
  return {
    root,
    files: paths.filter((path) => /\.(?:[cm]?[jt]s|tf)$/u.test(path)),
    readText(file) {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return undefined;
      }
    },
    makeCode: ({ folder: base, handler }) => ({
      candidates: [join(base, handler.replace(/\.[^./]*$/u, ''))],
      exportName: handler.slice(handler.lastIndexOf('.') + 1),
    }),
  };
}

/** Every fact stands somewhere in a file that was read. */
function verifyPlaces(deployment: ProgramDeployment, { readText }: ProgramSources): void {
  const open: unknown[] = [deployment.functions, deployment.apis, deployment.publicAccess, deployment.otherTriggers];
  for (let value = open.pop(); open.length > 0 || value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('file' in value && 'start' in value && 'end' in value) {
      const length = readText(String(value.file))?.length ?? -1;
      expect(Number(value.end)).toBeLessThanOrEqual(length);
      expect(Number(value.start)).toBeLessThanOrEqual(Number(value.end));
    } else open.push(...(Object.values(value) as readonly unknown[]));
  }
}

describe.each([
  ['AWS CDK', cdkCases],
  ['SST', sstCases],
  ['Pulumi', pulumiCases],
])('programs of %s', (_, cases) => {
  it.each(cases)('$name', (each) => {
    const sources = writeCase(each);
    const deployment = readPrograms(sources);
    expect(summariseDeployment(deployment, sources.root)).toEqual(each.expected);
    verifyPlaces(deployment, sources);
  });
});

describe.skipIf(findHclParser() === undefined)('files of Terraform', () => {
  it.each(terraformCases)('$name', (each) => {
    const sources = writeCase(each);
    const deployment = readTerraform(sources);
    expect(deployment && summariseDeployment(deployment, sources.root)).toEqual(each.expected);
    if (deployment !== undefined) verifyPlaces(deployment, sources);
  });
});
