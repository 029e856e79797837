// The workbook is a file of the program
const ExcelJS = require('exceljs');
const { exec } = require('child_process');

exports.handler = async (event) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile('/var/task/commands.xlsx');
  workbook.eachSheet((sheet) => {
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell((cell) => {
        // ok: no-command-injection
        exec('logger ' + cell.value);
      });
    });
  });
  return { statusCode: 200 };
};
