// Three guards, of which the last asks who calls.
import { CanActivate, Controller, Delete, ExecutionContext, Injectable, Param, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = new DynamoDBClient({});

@Injectable()
export class LogGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    console.log('called', context.getClass().name);
    return true;
  }
}
@Injectable()
export class UserGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest();
    request.user = await verifier.verify(String(request.headers.authorization).slice(7));
    return true;
  }
}

@Controller('notes')
@UseGuards(ThrottlerGuard, LogGuard, UserGuard)
export class NotesController {
  @Delete(':id')
  // ok: require-authentication
  async remove(@Param('id') id: string) {
    await db.send(new DeleteItemCommand({ TableName: 'notes', Key: { id: { S: id } } }));
  }
}
