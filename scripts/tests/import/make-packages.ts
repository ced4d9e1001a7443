/** `node make-packages.ts FOLDER`: packages of the document exchange around the documents of the fixtures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { edocPackage, headerXml, qcvnPackage, soapPackage } from '../../../src/import/edxml/package.fixture.ts';
import { importFixtures } from './measure.ts';

const [folder = importFixtures] = process.argv.slice(2);
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(importFixtures, name)));

const health = headerXml({
  From: '<OrganId>000.00.16.H35</OrganId><OrganizationInCharge>UBND tỉnh Lai Châu</OrganizationInCharge><OrganName>Sở Y tế</OrganName>',
  To: '<OrganId>000.01.16.H35</OrganId><OrganName>Bệnh viện Đa khoa tỉnh</OrganName>',
  Code: '<CodeNumber>1203</CodeNumber><CodeNotation>SYT-NVY</CodeNotation>',
  PromulgationInfo: '<Place>Lai Châu</Place><PromulgationDate>2025/08/04</PromulgationDate>',
  DocumentType: '<Type>18</Type><TypeDetail>0</TypeDetail><TypeName>Công văn</TypeName>',
  Subject: 'V/v tăng cường giám sát, phòng, chống sốt xuất huyết',
  SignerInfo:
    '<Competence>KT. GIÁM ĐỐC</Competence><Position>Phó Giám đốc</Position><FullName>Hà Thị Thu Nga</FullName>',
  OtherInfo: '<Priority>3</Priority><SphereOfPromulgation>Trong ngành</SphereOfPromulgation>',
});
const district = headerXml({
  From: '<OrganId>000.00.20.H35</OrganId><OrganName>UBND huyện Tam Đường</OrganName>',
  Code: '<CodeNumber>87</CodeNumber><CodeNotation>KH-UBND</CodeNotation>',
  PromulgationInfo:
    '<Promulgator>Lò Văn Minh</Promulgator><PromulgationDate>2024-04-11T17:00:00.000Z</PromulgationDate>',
  DocumentType: 'Kế hoạch',
  Subject: 'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024 trên địa bàn huyện Tam Đường',
  SignerInfo: '<Signer>Lò Văn Minh</Signer><Position>Phó Chủ tịch</Position><Competence>Trực tiếp</Competence>',
});
const town = headerXml({
  From: '<OrganName>Ủy ban nhân dân thành phố Cao Lãnh</OrganName>',
  Code: '<CodeNumber>1146</CodeNumber><CodeNotation>1146/QĐ-UBND</CodeNotation>',
  PromulgationInfo: '<Place>Cao Lãnh</Place><Date>05/09/2023</Date>',
  type: '<value>3</value><description>Quyết định</description>',
  Subject: 'thành lập Tổ công tác rà soát văn bản quy phạm pháp luật',
  Author: '<Competence></Competence><Function>Chủ tịch</Function><FullName>Võ Minh Tâm</FullName>',
  OtherInfo: '<Secret>Không</Secret><Priority>Thường</Priority>',
});
// A gateway of the exchange wraps each file in a zip of its own.
const wrapped = zipSync({ '5f0c.docx': file('cong-van.docx') }, { mtime: '2025-08-04' });
writeFileSync(
  join(folder, 'goi-cong-van.edxml'),
  qcvnPackage([{ name: 'Công văn 1203.docx', content: wrapped }], health),
);
const plan = [
  { name: 'ke-hoach.docx', content: file('ke-hoach.docx') },
  { name: 'ke-hoach-ky-so.pdf', content: file('ke-hoach.pdf') },
];
writeFileSync(join(folder, 'goi-ke-hoach.edxml'), edocPackage(plan, district));
writeFileSync(
  join(folder, 'goi-quyet-dinh.edxml'),
  soapPackage([{ name: 'QD 1146.doc', content: file('quyet-dinh.doc') }], town),
);
