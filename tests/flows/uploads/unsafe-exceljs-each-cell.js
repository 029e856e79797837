// Cells of an uploaded workbook become a command, cell by cell
const ExcelJS = require('exceljs');
const { exec } = require('child_process');

exports.handler = async (event) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(event.body, 'base64'));
  workbook.eachSheet((sheet) => {
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell((cell) => {
        // ruleid: no-command-injection
        exec('logger ' + cell.value);
      });
    });
  });
  return { statusCode: 200 };
};
