// A subclass that declares a field of its parent once more, with a narrower type.
import type { Callback, Context } from 'aws-lambda';
import { LambdaHandler } from './lambda-handler';
interface IRequest { accountId: string; view?: string }
class ReadAll extends LambdaHandler {
  protected request: IRequest;
  private syntax = '';
  protected hookConstructorPre() {
    this.requiredInputs = ['accountId'];
  }
  protected performActions() {
    this.makeSyntax();
    // ok: no-sql-injection
    this.db.query(this.syntax, [this.request.accountId]).then(([rows]) => this.hasSucceeded(rows)).catch((error) => this.hasFailed(error));
  }
  private makeSyntax() {
    this.syntax = 'SELECT ' + (this.request.view === 'short' ? 'id, name' : '*') + ' FROM items WHERE account = ?';
  }
}
export const handler = (event: any, context: Context, callback: Callback) => {
  new ReadAll(event, context, callback).handle();
};
