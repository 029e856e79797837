import type { Callback, Context } from 'aws-lambda';
import mysql from 'mysql2/promise';
export abstract class LambdaHandler {
  protected request: any;
  protected response: any = {};
  protected requiredInputs: string[] = [];
  protected db = mysql.createPool(process.env.DB!);
  constructor(incomingRequest: any, protected context: Context, protected callback: Callback) {
    this.request = incomingRequest;
    this.hookConstructorPre();
  }
  protected hookConstructorPre() {}
  protected abstract performActions(): void;
  handle() {
    for (const input of this.requiredInputs) if (this.request[input] === undefined) return this.hasFailed(new Error(`missing ${input}`));
    this.performActions();
  }
  protected hasSucceeded(result: unknown) {
    this.callback(null, result);
  }
  protected hasFailed(error: Error) {
    this.callback(error);
  }
}
