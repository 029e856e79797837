// `__awaiter` of tslib runs generators as async functions: what one returns comes to the other.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handler = void 0;
const tslib_1 = require("tslib");
const pg_1 = tslib_1.__importDefault(require("pg"));
const pool = new pg_1.default.Pool();
const read = (event) => tslib_1.__awaiter(void 0, void 0, void 0, function* () {
    const body = JSON.parse(event.body);
    return { id: body.id, n: Number(body.n) };
});
const handler = (event) => tslib_1.__awaiter(void 0, void 0, void 0, function* () {
    const filter = yield read(event);
    // ruleid: no-sql-injection
    const { rows } = yield pool.query(`SELECT * FROM z WHERE id = ${filter.id}`);
    return { statusCode: 200, body: JSON.stringify(rows) };
});
exports.handler = handler;
