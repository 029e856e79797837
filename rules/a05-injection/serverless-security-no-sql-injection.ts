import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import * as rds from '@aws-sdk/client-rds-data';
import sql from 'mssql';

const athena = new AthenaClient({});

exports.handler = async (event) => {
  const { day, city } = event.queryStringParameters ?? {};
  await athena.send(
    // ruleid: serverless-security-no-sql-injection
    new StartQueryExecutionCommand({ QueryString: `SELECT * FROM visits WHERE day = '${day}'`, WorkGroup: 'primary' }),
  );
  await athena.send(
    // ok: serverless-security-no-sql-injection
    new StartQueryExecutionCommand({ QueryString: 'SELECT * FROM visits WHERE day = ?', ExecutionParameters: [day] }),
  );
  // ruleid: serverless-security-no-sql-injection
  new rds.ExecuteStatementCommand({ resourceArn: 'arn', secretArn: 'arn', sql: 'SELECT * FROM city WHERE name = ' + city });
  new rds.ExecuteStatementCommand({
    resourceArn: 'arn',
    secretArn: 'arn',
    // ok: serverless-security-no-sql-injection
    sql: 'SELECT * FROM city WHERE name = :name',
    parameters: [{ name: 'name', value: { stringValue: city } }],
  });
  const pool = await sql.connect(process.env.DATABASE_URL);
  // ruleid: serverless-security-no-sql-injection
  await pool.query(`SELECT * FROM city WHERE name = '${city}'`);
  // ok: serverless-security-no-sql-injection
  await pool.query(`SELECT * FROM city WHERE id = ${Number(city)}`);
};
