/** How a program of the command line takes a password. */
export interface CommandRow {
  readonly program: string;
  /** Options whose next word, or what follows `=`, is a password. */
  readonly options?: readonly string[];
  /** Options that a password follows without a space: `-pSECRET`. */
  readonly joined?: readonly string[];
  /** Options of which the value is `user:password`. */
  readonly pairs?: readonly string[];
  /** A word that must be there as well: `docker login`. */
  readonly action?: string;
}

/** Programs that take a password. */
export const commands: readonly CommandRow[] = [
  { program: 'curl', pairs: ['-u', '--user', '--proxy-user'] },
  { program: 'wget', options: ['--password', '--http-password', '--ftp-password'] },
  ...['mysql', 'mysqldump', 'mysqladmin', 'mariadb'].map((program) => ({ program, options: ['--password'], joined: ['-p'] })),
  { program: 'sshpass', options: ['-p'], joined: ['-p'] },
  { program: 'redis-server', options: ['--requirepass', '--masterauth'] },
  { program: 'redis-cli', options: ['-a', '--pass'] },
  ...['docker', 'podman', 'helm', 'az', 'oc', 'skopeo'].map((program) => ({ program, options: ['-p', '--password'], action: 'login' })),
  ...['mongo', 'mongosh', 'mongodump', 'mongorestore'].map((program) => ({ program, options: ['-p', '--password'] })),
];

/** Variables that are set before a command and hold a password. */
export const commandVariables: ReadonlySet<string> = new Set(['PGPASSWORD', 'MYSQL_PWD', 'SSHPASS', 'REDISCLI_AUTH', 'RESTIC_PASSWORD']);

/** Words that stand before the program of a command. */
export const commandPrefixes: ReadonlySet<string> = new Set(['sudo', 'exec', 'time', 'env', 'nohup', 'then', 'do']);
