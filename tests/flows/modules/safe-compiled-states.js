// Written by TypeScript for ES5: what a state found out holds in the states behind it.
'use strict';
var tslib_1 = require('tslib');
var pg_1 = require('pg');
var pool = new pg_1.Pool();
var columns = ['name', 'age'];
function check(name) {
  return tslib_1.__awaiter(this, void 0, void 0, function () {
    return tslib_1.__generator(this, function (_a) {
      if (!columns.includes(name)) throw new Error('column');
      return [2 /*return*/];
    });
  });
}
exports.handler = function (event) {
  return tslib_1.__awaiter(void 0, void 0, void 0, function () {
    var _a, sort, id, ids, rows, _i, ids_1, each, error_1;
    return tslib_1.__generator(this, function (_b) {
      switch (_b.label) {
        case 0:
          (_a = JSON.parse(event.body)), (sort = _a.sort), (id = _a.id), (ids = _a.ids);
          return [4 /*yield*/, check(sort)];
        case 1:
          _b.sent();
          if (!/^\w+$/.test(id)) return [2 /*return*/, { statusCode: 400 }];
          _b.label = 2;
        case 2:
          _b.trys.push([2, 7, 9, 11]);
          // ok: no-sql-injection
          return [4 /*yield*/, pool.query('SELECT * FROM people ORDER BY '.concat(sort))];
        case 3:
          rows = _b.sent().rows;
          (_i = 0), (ids_1 = ids);
          _b.label = 4;
        case 4:
          if (!(_i < ids_1.length)) return [3 /*break*/, 6];
          each = ids_1[_i];
          if (!/^\d+$/.test(each)) return [3 /*break*/, 5];
          // ok: no-sql-injection
          return [4 /*yield*/, pool.query("SELECT '".concat(id, "', ").concat(each))];
        case 5:
          _i++;
          return [3 /*break*/, 4];
        case 6:
          return [2 /*return*/, { statusCode: 200, body: JSON.stringify(rows) }];
        case 7:
          error_1 = _b.sent();
          // ok: no-sql-injection
          return [4 /*yield*/, pool.query("INSERT INTO failures VALUES ('".concat(id, "')"))];
        case 8:
          _b.sent();
          throw error_1;
        case 9:
          // ok: no-sql-injection
          return [4 /*yield*/, pool.query('SELECT '.concat(sort))];
        case 10:
          _b.sent();
          return [7 /*endfinally*/];
        case 11:
          return [2 /*return*/];
      }
    });
  });
};
