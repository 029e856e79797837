import { Column, Entity, PrimaryColumn } from 'typeorm';
@Entity()
export class Doc {
  @PrimaryColumn() id!: string;
  @Column() owner!: string;
}
