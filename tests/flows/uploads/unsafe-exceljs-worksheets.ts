// Sheets of an uploaded workbook, one after the other
import { Workbook } from 'exceljs';
import { Readable } from 'node:stream';
import { writeFile } from 'node:fs/promises';
import type { LambdaFunctionURLEvent } from 'aws-lambda';
export const handler = async (event: LambdaFunctionURLEvent) => {
  const book = new Workbook();
  await book.xlsx.read(Readable.from(Buffer.from(event.body!, 'base64')) as never);
  for (const sheet of book.worksheets) {
    const name = sheet.getCell('A1').value as string;
    // ruleid: no-path-traversal
    await writeFile(`/tmp/reports/${name}`, 'x');
  }
  return { statusCode: 200 };
};
