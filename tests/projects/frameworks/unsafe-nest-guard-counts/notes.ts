// A guard that counts calls asks nobody who he is.
import { Controller, Delete, Param, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';

const db = new DynamoDBClient({});

@Controller('notes')
@UseGuards(ThrottlerGuard)
export class NotesController {
  @Delete(':id')
  // ruleid: require-authentication
  async remove(@Param('id') id: string) {
    await db.send(new DeleteItemCommand({ TableName: 'notes', Key: { id: { S: id } } }));
  }
}
