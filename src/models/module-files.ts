/** Names of files with classes that a module of NestJS lists: the folder, and the name without its role. */
export const listedFiles = /([^/\\]*)[/\\]([\w-]+)\.(?:controller|resolver|gateway|service)\.[cm]?[jt]s$/u;

/** Folders in which the module of such a file is, seen from it. */
export const moduleFolders: readonly string[] = ['.', '..', '../..'];

/** What the name of a module ends in, and what the module of a whole application is called. */
export const moduleNames = { ending: '.module', application: 'app' } as const;
