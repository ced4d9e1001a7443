/** Packages in the dialects of the wild, for tests. */
const QCVN = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';

/** A file to be attached. */
export interface Attached {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const HEADER = {
  From: '<OrganId>000.00.00.H35</OrganId><OrganName>Ủy ban nhân dân huyện Tam Đường</OrganName>',
  To: '<OrganName>Sở Y tế tỉnh Lai Châu</OrganName>',
  Code: '<CodeNumber>33</CodeNumber><CodeNotation>UBND-VX</CodeNotation>',
  PromulgationInfo: '<Place>Tam Đường</Place><PromulgationDate>2021/11/02</PromulgationDate>',
  DocumentType: '<Type>18</Type><TypeName>Công văn</TypeName>',
  Subject: 'tăng cường phòng, chống dịch',
  SignerInfo: '<Competence>KT. CHỦ TỊCH</Competence><Position>Phó Chủ tịch</Position><FullName>Lò Văn Mẫu</FullName>',
  ToPlaces: '<Place>Như trên</Place><Place>Lưu: VT</Place>',
  OtherInfo: '<Priority>1</Priority><SphereOfPromulgation>Công khai</SphereOfPromulgation>',
};

/** The elements of a header as XML. */
export function headerXml(parts: Readonly<Record<string, string>> = HEADER): string {
  return Object.entries(parts)
    .map(([name, inside]) => `<${name}>${inside}</${name}>`)
    .join('\n');
}

/** QCVN 102:2016/BTTTT: prefixed elements, content after the envelope, names in the manifest too. */
export function qcvnPackage(files: readonly Attached[], header = headerXml()): string {
  const prefixed = header.replace(/<(\/?)(\w)/g, '<$1edXML:$2');
  const references = files.map(
    ({ name }, i) =>
      `<edXML:Reference><edXML:ContentId>cid:tep-${i}</edXML:ContentId><edXML:AttachmentName>${name}</edXML:AttachmentName></edXML:Reference>`,
  );
  const encoded = files.map(
    ({ content }, i) =>
      `<Attachment><ContentId>tep-${i}</ContentId><ContentTransferEncoded>${base64(content)}</ContentTransferEncoded></Attachment>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<edXML xmlns="${QCVN}"><edXML:edXMLEnvelope xmlns:edXML="${QCVN}"><edXML:edXMLHeader>
<edXML:MessageHeader>${prefixed}</edXML:MessageHeader></edXML:edXMLHeader>
<edXML:edXMLBody><edXML:edXMLManifest version="1.0">${references.join('')}</edXML:edXMLManifest></edXML:edXMLBody>
</edXML:edXMLEnvelope><AttachmentEncoded>${encoded.join('')}</AttachmentEncoded></edXML>`;
}

/** `http://www.go.vn/eDoc`: the content in the manifest. */
export function edocPackage(files: readonly Attached[], header = headerXml()): string {
  const attached = files.map(
    ({ name, content }) =>
      `<Attachment><Content>${base64(content)}</Content><FileName>${name}</FileName><FileType>text/plain</FileType></Attachment>`,
  );
  return `<?xml version="1.0"?><EdXMLEnvelope xmlns="http://www.go.vn/eDoc"><MessageHeader>${header}</MessageHeader>
<Manifest>${attached.join('')}</Manifest></EdXMLEnvelope>`;
}

/** Before 2016: a SOAP envelope with other names of the same elements. */
export function soapPackage(files: readonly Attached[], header = headerXml(OLD_HEADER)): string {
  const attached = files.map(
    ({ name, content }) => `<attachment><name>${name}</name><value>${base64(content)}</value></attachment>`,
  );
  return `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Header>
<MessageHeader>${header}</MessageHeader></soap-env:Header>
<document><attach>${attached.join('')}</attach></document></soap-env:Envelope>`;
}

/** A MIME message: the XML names its files by Content-ID, they are parts beside it. */
export function mimePackage(files: readonly Attached[], header = headerXml()): string {
  const references = files.map(
    ({ name }, i) => `<Reference href="cid:p${i}"><AttachmentName>${name}</AttachmentName></Reference>`,
  );
  const xml = `<Envelope><Header><MessageHeader>${header}</MessageHeader></Header><Manifest>${references.join('')}</Manifest></Envelope>`;
  const parts = files.map(
    ({ name, content }, i) =>
      `Content-Type: application/octet-stream; name="${name}"\r\nContent-ID: <p${i}>\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}`,
  );
  const all = [`Content-Type: text/xml\r\n\r\n${xml}`, ...parts];
  return `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="=_bien"\r\n\r\n${all.map((p) => `--=_bien\r\n${p}\r\n`).join('')}--=_bien--\r\n`;
}

export const OLD_HEADER = {
  ...Object.fromEntries(
    Object.entries(HEADER).filter(([name]) => !['DocumentType', 'SignerInfo', 'PromulgationInfo'].includes(name)),
  ),
  PromulgationInfo: '<Place>Tam Đường</Place><Date>02/11/2021</Date>',
  type: '<value>18</value><description>Công văn</description>',
  Author: '<Competence>KT. CHỦ TỊCH</Competence><Function>Phó Chủ tịch</Function><FullName>Lò Văn Mẫu</FullName>',
};

export function base64(content: string | Uint8Array): string {
  return Buffer.from(content)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');
}
