// The other part of what the awaited function returns is a number.
"use strict";
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.handler = void 0;
const child_process_1 = require("child_process");
const read = (event) => __awaiter(void 0, void 0, void 0, function* () {
    const body = JSON.parse(event.body);
    return { host: body.host, port: Number(body.port) };
});
const handler = (event) => __awaiter(void 0, void 0, void 0, function* () {
    const target = yield read(event);
    // ok: no-command-injection
    (0, child_process_1.execSync)(`nc -z ${target.port}`);
    return { statusCode: 200 };
});
exports.handler = handler;
