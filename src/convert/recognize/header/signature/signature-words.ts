/**
 * Lines below or beside a signature that are no part of it, by the words that open them (folded).
 */

export interface SignatureWord {
  readonly words: string;
  /**
   * `copy`: what follows is of who copied the text, and so is all below it. `note`: a note, and so
   * is all below it. `stamp`: this line is of a digital signature.
   */
  readonly opens: 'copy' | 'note' | 'stamp';
  readonly example: string;
  readonly nearMiss: string;
}

/** A test reads the example and the near miss of every row. */
export const signatureWords: readonly SignatureWord[] = [
  signatureWord('sao luc', 'copy', 'SAO LỤC', 'Sao lục gửi các phòng để thực hiện'),
  signatureWord('sao y', 'copy', 'SAO Y', 'Sao y đúng thời hạn gửi lại'),
  signatureWord('sao y ban chinh', 'copy', 'Sao y bản chính:', 'Sao y bản chính và nộp kèm hồ sơ'),
  signatureWord('sao nguyen van', 'copy', 'Sao nguyên văn:', 'Sao nguyên văn công điện gửi'),
  signatureWord('trich sao', 'copy', 'TRÍCH SAO', 'Trích sao gửi các huyện'),
  signatureWord('ban sao', 'copy', 'BẢN SAO', 'Bản sao gửi kèm'),
  signatureWord('ban sao y', 'copy', 'Bản sao y:', 'Bản sao y gửi kèm'),
  signatureWord('sao gui', 'copy', 'SAO GỬI:', 'Sao gửi các đơn vị'),
  signatureWord('chung thuc ban sao', 'copy', 'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH', 'Chứng thực bản sao do xã làm'),
  signatureWord('ghi chu', 'note', '* Ghi chú: đầu mối liên hệ', 'Ghi chú'),
  signatureWord('luu y', 'note', 'Lưu ý: gửi bản mềm', 'Lưu ý'),
  signatureWord('nguoi danh may', 'note', 'Người đánh máy: Trần Văn Nam', 'Người đánh máy'),
  signatureWord('danh may', 'note', 'Đánh máy: Hà', 'Đánh máy'),
  signatureWord('nguoi soan thao', 'note', 'Người soạn thảo: Lê Thị Hà', 'Người soạn thảo'),
  signatureWord('nguoi soan', 'note', 'Người soạn: Lê Thị Hà', 'Người soạn'),
  signatureWord('chuyen vien', 'note', 'Chuyên viên: Lê Thị Hà', 'Chuyên viên'),
  signatureWord('dau moi lien he', 'note', 'Đầu mối liên hệ: Lê Thị Hà', 'Đầu mối liên hệ'),
  signatureWord('thong tin lien he', 'note', 'Thông tin liên hệ: Lê Thị Hà', 'Thông tin liên hệ'),
  signatureWord('ky boi', 'stamp', 'Ký bởi: Ủy ban nhân dân tỉnh', 'Ký gửi'),
  signatureWord('nguoi ky', 'stamp', 'Người ký: Lò Văn Inh', 'Người ký'),
  signatureWord('da ky so boi', 'stamp', 'Đã ký số bởi: Lò Văn Inh', 'Đã ký số'),
  signatureWord('ky so boi', 'stamp', 'Ký số bởi: Lò Văn Inh', 'Ký số'),
  signatureWord('duoc ky boi', 'stamp', 'Được ký bởi: Lò Văn Inh', 'Được ký'),
  signatureWord('signed by', 'stamp', 'Signed by: LO VAN INH', 'Signed'),
  signatureWord('digitally signed by', 'stamp', 'Digitally signed by: LO VAN INH', 'Digitally signed'),
  signatureWord('email', 'stamp', 'Email: ubnd@sonla.gov.vn', 'Email'),
  signatureWord('co quan', 'stamp', 'Cơ quan: Tỉnh Sơn La', 'Cơ quan'),
  signatureWord('to chuc', 'stamp', 'Tổ chức: Tỉnh Sơn La', 'Tổ chức'),
  signatureWord('don vi', 'stamp', 'Đơn vị: Sở Y tế', 'Đơn vị'),
  signatureWord('thoi gian ky', 'stamp', 'Thời gian ký: 12/03/2024 15:03', 'Thời gian ký'),
  signatureWord('ngay ky', 'stamp', 'Ngày ký: 12-03-2024', 'Ngày ký'),
  signatureWord('date', 'stamp', 'Date: 2024.03.12', 'Date'),
  signatureWord('reason', 'stamp', 'Reason: I attest', 'Reason'),
  signatureWord('location', 'stamp', 'Location: Ha Noi', 'Location'),
];

function signatureWord(words: string, opens: SignatureWord['opens'], example: string, nearMiss: string): SignatureWord {
  return { words, opens, example, nearMiss };
}
