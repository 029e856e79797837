// What a bundler writes: exports are getters, which a loop defines and another copies.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if ((from && typeof from === 'object') || typeof from === 'function') {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, '__esModule', { value: true }), mod);

var index_exports = {};
__export(index_exports, {
  columns: () => columns,
  handler: () => handler,
});
module.exports = __toCommonJS(index_exports);
var import_pg = require('pg');
var columns = ['id', 'title'];
var pool = new import_pg.Pool();
var handler = async (event) => {
  const { sort = 'id' } = event.queryStringParameters ?? {};
  if (!columns.includes(sort)) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM tickets ORDER BY ${sort}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
