import { existsSync } from 'node:fs';
import type { DeployedFunction } from '../../deployment/deployment.ts';
import { readDeploymentsOf } from '../../deployment/read-deployment.ts';
import { sourceExtensions } from '../../models/deployment/build-folders.ts';
import { collectImportedFiles } from './imported-files.ts';

/** A deployed file whose program a file is a part of. */
export interface Server {
  readonly file: string;
  readonly exportedAs: string;
  /** A guard stands before all methods of its controllers. */
  readonly hasGlobalGuard: boolean;
}

const mostServers = 3;

/** Answers the deployed files whose programs a file is a part of, and to which requests come. */
export function findServers(file: string): readonly Server[] {
  const servers = new Map<string, Server>();
  for (const deployment of readDeploymentsOf(file)) {
    for (const { code, triggers } of deployment.functions) {
      if (code === undefined || !triggers.some(({ kind }) => kind === 'http' || kind === 'websocket')) continue;
      const source = findSource(code);
      if (source === undefined || source === file || servers.has(source)) continue;
      const { files, hasGlobalGuard } = collectImportedFiles(source);
      if (files.has(file)) servers.set(source, { file: source, exportedAs: code.exportName, hasGlobalGuard });
      if (servers.size >= mostServers) break;
    }
    if (servers.size > 0) break;
  }
  return [...servers.values()];
}

/** Answers the file that holds the code of a function. */
export function findSource({ candidates }: NonNullable<DeployedFunction['code']>): string | undefined {
  for (const candidate of candidates)
    for (const extension of sourceExtensions) if (existsSync(candidate + extension)) return candidate + extension;
  return undefined;
}
