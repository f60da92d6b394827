package nl.omzien.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the registry of SWIFT, and Dutch sentences that look like account numbers. */
class IbanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ad1200012030200359100100",
        "ae070331234567890123456",
        "al47212110090000000235698741",
        "at611904300234573201",
        "az21nabz00000000137010001944",
        "ba391290079401028494",
        "be68539007547034",
        "bg80bnbg96611020345678",
        "bh67bmag00001299123456",
        "br1800360305000010009795493c1",
        "by13nbrb3600900000002z00ab00",
        "ch9300762011623852957",
        "cr05015202001026284066",
        "cy17002001280000001200527600",
        "cz6508000000192000145399",
        "de89370400440532013000",
        "dk5000400440116243",
        "do28bagr00000001212453611324",
        "ee382200221020145685",
        "eg380019000500000000263180002",
        "es9121000418450200051332",
        "fi2112345600000785",
        "fo6264600001631634",
        "fr1420041010050500013m02606",
        "gb29nwbk60161331926819",
        "ge29nb0000000101904917",
        "gi75nwbk000000007099453",
        "gl8964710001000206",
        "gr1601101250000000012300695",
        "gt82traj01020000001210029690",
        "hr1210010051863000160",
        "hu42117730161111101800000000",
        "ie29aibk93115212345678",
        "il620108000000099999999",
        "iq98nbiq850123456789012",
        "is140159260076545510730339",
        "it60x0542811101000000123456",
        "jo94cbjo0010000000000131000302",
        "kw81cbku0000000000001234560101",
        "kz86125kzt5004100100",
        "lb62099900000001001901229114",
        "lc55hemm000100010012001200023015",
        "li21088100002324013aa",
        "lt121000011101001000",
        "lu280019400644750000",
        "lv80bank0000435195001",
        "mc5811222000010123456789030",
        "md24ag000225100013104168",
        "me25505000012345678951",
        "mk07250120000058984",
        "mr1300020001010000123456753",
        "mt84malt011000012345mtlcast001s",
        "mu17bomm0101101030300200000mur",
        "nl91abna0417164300",
        "no9386011117947",
        "pk36scbl0000001123456702",
        "pl61109010140000071219812874",
        "pt50000201231234567890154",
        "ps92pals000000000400123456702",
        "qa54qnba000000000000693123456",
        "ro49aaaa1b31007593840000",
        "rs35260005601001611379",
        "sa0380000000608010167519",
        "sc18sscb11010000000000001497usd",
        "se4550000000058398257466",
        "si56263300012039086",
        "sk3112000000198742637541",
        "sm86u0322509800000000270100",
        "st68000100010051845310112",
        "sv62cenr00000000000000700025",
        "tl380080012345678910157",
        "tn5910006035183598478831",
        "tr330006100519786457841326",
        "ua213223130000026007233566001",
        "va59001123000012345678",
        "vg96vpvg0000012345678901",
        "xk051212012345678906",
        "nl91 abna 0417 1643 00",
        "nl91 abna o417 1643 oo",
        "be68 5390 o754 7034"
      })
  void an_account_number_is_found_to_its_end(String number) {
    assertEquals(number.length(), Iban.end(number, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "om 15.10 uur in het buurthuis",
        "nl92 abna 0417 1643 00",
        "nl91 abna 0417 1643 0",
        "nl91 abna 0417 1643 001",
        "zz91 abna 0417 1643 00"
      })
  void what_is_no_account_number_is_left_alone(String text) {
    assertEquals(-1, Iban.end(text, 0));
  }

  @Test
  void a_number_is_found_where_it_begins() {
    assertEquals(25, Iban.end("mijn rekening: be68539007547034".substring(6), 9));
  }
}
