// The same with checks that do not refuse, of something else, or in a state that need not come before.
'use strict';
var tslib_1 = require('tslib');
var pg_1 = require('pg');
var pool = new pg_1.Pool();
var columns = ['name', 'age'];
function check(name) {
  return tslib_1.__awaiter(this, void 0, void 0, function () {
    return tslib_1.__generator(this, function (_a) {
      if (!columns.includes(name)) console.warn('column');
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
          if (!/^\w+$/.test(id)) return [3 /*break*/, 2];
          _b.label = 2;
        case 2:
          _b.trys.push([2, 7, 9, 11]);
          // ruleid: no-sql-injection
          return [4 /*yield*/, pool.query('SELECT * FROM people ORDER BY '.concat(sort))];
        case 3:
          rows = _b.sent().rows;
          (_i = 0), (ids_1 = ids);
          _b.label = 4;
        case 4:
          if (!(_i < ids_1.length)) return [3 /*break*/, 6];
          each = ids_1[_i];
          if (!/^\d+$/.test(id)) return [3 /*break*/, 5];
          // ruleid: no-sql-injection
          return [4 /*yield*/, pool.query("SELECT '".concat(each, "'"))];
        case 5:
          _i++;
          return [3 /*break*/, 4];
        case 6:
          return [2 /*return*/, { statusCode: 200, body: JSON.stringify(rows) }];
        case 7:
          error_1 = _b.sent();
          // ruleid: no-sql-injection
          return [4 /*yield*/, pool.query("INSERT INTO failures VALUES ('".concat(id, "')"))];
        case 8:
          _b.sent();
          throw error_1;
        case 9:
          // ruleid: no-sql-injection
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
