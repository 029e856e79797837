variable "name" {}
variable "authorization_type" {}
data "archive_file" "code" {
  type        = "zip"
  source_dir  = "${path.root}/src"
  output_path = "${path.root}/.build/${var.name}.zip"
}
resource "aws_lambda_function" "this" {
  function_name = var.name
  handler       = "${var.name}.handler"
  runtime       = "nodejs20.x"
  role          = aws_iam_role.this.arn
  filename      = data.archive_file.code.output_path
}
resource "aws_lambda_function_url" "this" {
  function_name      = aws_lambda_function.this.function_name
  authorization_type = var.authorization_type
}
