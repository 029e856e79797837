/** Folders and files of the code that handlers call. */
const helperFolder =
  /^(?:libs?|services?|repositor(?:y|ies)|repos?|utils?|utilities|helpers?|models?|domain|entities|db|dal|database|core|common|shared|daos?|stores?|gateways?|adapters?|infra(?:structure)?|clients?|persistence)$/iu;
const helperFile =
  /(?:^|[.\-_])(?:services?|repository|repositories|repos?|dao|stores?|utils?|helpers?|clients?|db|database|queries|models?)$|(?:Service|Repository|Repo|Dao|Store|Utils?|Helpers?|Client)$/u;

/** Folders and files that deployments name. */
const handlerFolder = /^(?:functions?|handlers?|lambdas?|api|triggers?|consumers?|endpoints?)$/iu;
const handlerFile = /(?:^|[.\-_])(?:index|main|app|handlers?|lambda|function)$|Handler$/u;

interface Place {
  readonly folder: string;
  readonly parent: string;
  readonly name: string;
}

function split(file: string): Place {
  const parts = file.split(/[\\/]/u);
  const name = parts.pop() ?? '';
  return { folder: parts.pop() ?? '', parent: parts.pop() ?? '', name: name.replace(/\.[cm]?[jt]sx?$/u, '') };
}

/** Is the file called or placed like one that handlers import? */
export function isHelperFile(file: string): boolean {
  const { folder, name } = split(file);
  return helperFile.test(name) || (helperFolder.test(folder) && !handlerFile.test(name));
}

/** Is the file called or placed like one that is deployed? */
export function isHandlerFile(file: string): boolean {
  const { folder, parent, name } = split(file);
  return !isHelperFile(file) && (handlerFile.test(name) || handlerFolder.test(folder) || handlerFolder.test(parent));
}

/** Is the file one of tests, which no platform calls? */
export function isTestFile(file: string): boolean {
  return /(?:[._](?:test|spec|tst|mocks?)|-spec|\.test-d)\.[cm]?[jt]sx?$|[\\/](?:__(?:tests|mocks|fixtures)__|test-?data)[\\/]/u.test(file);
}

const testFolder = /[\\/](?:tests?|specs?|e2e|cypress)[\\/]/u;
const testCall = /^\s*(?:await\s+)?(?:describe|it|test|suite)(?:\.(?:only|skip|concurrent|serial|each))?\(\s*['"`]/mu;

/** Is it a file that a runner of tests reads: it lies among tests, and describes some? */
export function describesTests(file: string, text: string): boolean {
  return testFolder.test(file) && testCall.test(text);
}
