import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Plan {
  @PrimaryColumn() id!: string;
  @Column() ownerId!: string;
  @Column() editorId!: string;
}
