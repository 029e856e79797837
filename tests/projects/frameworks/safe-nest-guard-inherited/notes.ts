// A guard that hands on to the one it inherits from.
import { CanActivate, Controller, Delete, ExecutionContext, Injectable, Param, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = new DynamoDBClient({});

@Injectable()
export class UserGuard extends AuthGuard('jwt') {
  canActivate(context: ExecutionContext) {
    return super.canActivate(context);
  }
}

@Controller('notes')
@UseGuards(UserGuard)
export class NotesController {
  @Delete(':id')
  // ok: require-authentication
  async remove(@Param('id') id: string) {
    await db.send(new DeleteItemCommand({ TableName: 'notes', Key: { id: { S: id } } }));
  }
}
