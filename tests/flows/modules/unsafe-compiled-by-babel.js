// `asyncToGenerator` of Babel makes functions that await what they yield.
"use strict";
var _interopRequireDefault = require("@babel/runtime/helpers/interopRequireDefault");
exports.handler = void 0;
var _asyncToGenerator2 = _interopRequireDefault(require("@babel/runtime/helpers/asyncToGenerator"));
var _child_process = require("child_process");
const read = function () {
  var _ref = (0, _asyncToGenerator2.default)(function* (event) {
    return { name: JSON.parse(event.body).name, n: 1 };
  });
  return function read(_x) { return _ref.apply(this, arguments); };
}();
const handler = exports.handler = function () {
  var _ref2 = (0, _asyncToGenerator2.default)(function* (event) {
    const found = yield read(event);
    // ruleid: no-command-injection
    (0, _child_process.execSync)(`id ${found.name}`);
    return { statusCode: 200 };
  });
  return function handler(_x2) { return _ref2.apply(this, arguments); };
}();
