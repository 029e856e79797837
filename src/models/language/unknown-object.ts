import type { LibraryModel } from '../schema.ts';

const runs =
  'query,queryOne,queryMany,queryAll,queryFirst,queryRow,queryRows,queryAsync,querySync,queryRaw,queryRawUnsafe,queryUnsafe,queryStream,' +
  'runQuery,rawQuery,sendQuery,doQuery,execQuery,executeQuery,executeQueryAsync,executeSql,executeSQL,executeStatement,executeRaw,executeAsync,execSql,execSQL,' +
  'runSql,runSQL,sql,SQL,execute,exec,execAsync,run,runAsync,raw,unsafe,prepare,prepareSync,statement,select,selectAll,selectOne,selectObject,selectObjects,selectValue,' +
  'all,allAsync,each,get,getAsync,any,one,oneOrNone,many,manyOrNone,none,first,fetchAll,fetchOne,fetchRow,fetchRows,iterate,stream';

/** The beginning of a statement. A sentence begins with one capital letter. */
const statement = String.raw`^[\s(]*(?:SELECT\s(?:[^;]*\sFROM\s|(?:DISTINCT\s+|COUNT\()?$)|select\s(?:[^;]*\sfrom\s|distinct\s+$|$)|INSERT\s+(?:IGNORE\s+)?INTO\s|insert\s+into\s|UPDATE\s+\S+\s+SET\s|update\s+\S+\s+set\s|DELETE\s+FROM\s|delete\s+from\s|REPLACE\s+INTO\s|MERGE\s+INTO\s|WITH\s+\w+\s+AS\s*\(|(?:DROP|ALTER|CREATE|TRUNCATE)\s+(?:TABLE|DATABASE|SCHEMA|VIEW|INDEX|USER|ROLE|EXTENSION)\s|GRANT\s+\w+[^;]*\sTO\s|EXPLAIN\s+(?:ANALYZE\s+)?SELECT\s)`;

/** Cypher. */
const pattern = String.raw`^\s*(?:OPTIONAL\s+)?(?:MATCH|MERGE|CREATE|UNWIND)\s*\w*\s*[([]`;

/** Methods of objects of which nothing is known. Where a name says that it runs something and the text is a statement, that is what it does. */
export const unknownObject: LibraryModel = {
  package: 'global',
  evidence: 'https://www.iso.org/standard/76583.html',
  sinks: [
    {
      threat: 'sql',
      type: 'Unknown',
      path: `Member[${runs}].Argument[0..1]`,
      label: 'the SQL text',
      when: [{ path: 'Value', is: 'matches', pattern: statement }],
    },
    {
      threat: 'sql',
      type: 'Unknown',
      path: `Member[${runs}].Argument[0].Member[sql,text,query,statement,queryString,sqlQuery,sqlText,QueryString]`,
      label: 'the SQL text',
      when: [{ path: 'Value', is: 'matches', pattern: statement }],
    },
    {
      threat: 'nosql-text',
      type: 'Unknown',
      path: `Member[${runs}].Argument[0..1]`,
      label: 'the query text',
      when: [{ path: 'Value', is: 'matches', pattern }],
    },
  ],
};
