// A guard that swallows the error of the check lets everybody through.
import { CanActivate, Controller, Delete, ExecutionContext, Injectable, Param, UseGuards } from '@nestjs/common';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = new DynamoDBClient({});

@Injectable()
export class UserGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest();
    try {
      request.user = await verifier.verify(String(request.headers.authorization).slice(7));
    } catch (error) {
      console.warn('token was refused', error);
    }
    return true;
  }
}

@Controller('notes')
@UseGuards(UserGuard)
export class NotesController {
  @Delete(':id')
  // ruleid: require-authentication
  async remove(@Param('id') id: string) {
    await db.send(new DeleteItemCommand({ TableName: 'notes', Key: { id: { S: id } } }));
  }
}
