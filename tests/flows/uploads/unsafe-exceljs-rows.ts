// Cells of an uploaded workbook become SQL text
import ExcelJS from 'exceljs';
import { S3 } from '@aws-sdk/client-s3';
import { Pool } from 'pg';
import type { S3Event } from 'aws-lambda';

const s3 = new S3();
const pool = new Pool();

export const handler = async (event: S3Event) => {
  const { bucket, object } = event.Records[0]!.s3;
  const file = await s3.getObject({ Bucket: bucket.name, Key: object.key });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await file.Body!.transformToByteArray()).buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet(1)!;
  for (const row of sheet.getRows(2, sheet.rowCount) ?? []) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO contacts(name) VALUES ('${row.getCell(1).text}')`);
  }
};
