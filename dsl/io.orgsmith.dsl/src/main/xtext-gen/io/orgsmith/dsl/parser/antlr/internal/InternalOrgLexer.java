package io.orgsmith.dsl.parser.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.parser.antlr.Lexer;


import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalOrgLexer extends Lexer {
    public static final int T__144=144;
    public static final int T__143=143;
    public static final int T__146=146;
    public static final int T__50=50;
    public static final int T__145=145;
    public static final int T__140=140;
    public static final int T__142=142;
    public static final int T__141=141;
    public static final int T__59=59;
    public static final int T__55=55;
    public static final int T__56=56;
    public static final int T__57=57;
    public static final int T__58=58;
    public static final int T__51=51;
    public static final int T__137=137;
    public static final int T__52=52;
    public static final int T__136=136;
    public static final int T__53=53;
    public static final int T__139=139;
    public static final int T__54=54;
    public static final int T__138=138;
    public static final int T__133=133;
    public static final int T__132=132;
    public static final int T__60=60;
    public static final int T__135=135;
    public static final int T__61=61;
    public static final int T__134=134;
    public static final int T__131=131;
    public static final int T__130=130;
    public static final int T__66=66;
    public static final int T__67=67;
    public static final int T__129=129;
    public static final int T__68=68;
    public static final int T__69=69;
    public static final int T__62=62;
    public static final int T__126=126;
    public static final int T__63=63;
    public static final int T__125=125;
    public static final int T__64=64;
    public static final int T__128=128;
    public static final int T__65=65;
    public static final int T__127=127;
    public static final int T__166=166;
    public static final int T__165=165;
    public static final int T__168=168;
    public static final int T__167=167;
    public static final int T__162=162;
    public static final int T__161=161;
    public static final int T__164=164;
    public static final int T__163=163;
    public static final int T__160=160;
    public static final int T__37=37;
    public static final int T__38=38;
    public static final int T__39=39;
    public static final int T__33=33;
    public static final int T__34=34;
    public static final int T__35=35;
    public static final int T__36=36;
    public static final int T__159=159;
    public static final int T__30=30;
    public static final int T__158=158;
    public static final int T__31=31;
    public static final int T__32=32;
    public static final int T__155=155;
    public static final int T__154=154;
    public static final int T__157=157;
    public static final int T__156=156;
    public static final int T__151=151;
    public static final int T__150=150;
    public static final int T__153=153;
    public static final int T__152=152;
    public static final int RULE_CODE=5;
    public static final int T__48=48;
    public static final int T__49=49;
    public static final int T__44=44;
    public static final int T__45=45;
    public static final int T__46=46;
    public static final int T__47=47;
    public static final int T__40=40;
    public static final int T__148=148;
    public static final int T__41=41;
    public static final int T__147=147;
    public static final int T__42=42;
    public static final int T__43=43;
    public static final int T__149=149;
    public static final int T__100=100;
    public static final int T__102=102;
    public static final int T__101=101;
    public static final int T__19=19;
    public static final int T__15=15;
    public static final int T__16=16;
    public static final int T__17=17;
    public static final int T__18=18;
    public static final int T__11=11;
    public static final int T__12=12;
    public static final int T__13=13;
    public static final int T__14=14;
    public static final int T__210=210;
    public static final int T__211=211;
    public static final int T__26=26;
    public static final int T__27=27;
    public static final int T__28=28;
    public static final int T__29=29;
    public static final int T__22=22;
    public static final int T__207=207;
    public static final int T__23=23;
    public static final int T__206=206;
    public static final int T__24=24;
    public static final int T__209=209;
    public static final int T__25=25;
    public static final int T__208=208;
    public static final int T__203=203;
    public static final int T__202=202;
    public static final int T__20=20;
    public static final int T__205=205;
    public static final int T__21=21;
    public static final int T__204=204;
    public static final int T__122=122;
    public static final int T__121=121;
    public static final int T__124=124;
    public static final int T__123=123;
    public static final int T__120=120;
    public static final int RULE_SL_COMMENT=8;
    public static final int T__119=119;
    public static final int T__118=118;
    public static final int T__115=115;
    public static final int EOF=-1;
    public static final int T__114=114;
    public static final int T__117=117;
    public static final int T__116=116;
    public static final int T__111=111;
    public static final int T__110=110;
    public static final int T__113=113;
    public static final int T__112=112;
    public static final int T__108=108;
    public static final int T__107=107;
    public static final int T__109=109;
    public static final int T__104=104;
    public static final int T__103=103;
    public static final int T__106=106;
    public static final int T__105=105;
    public static final int RULE_ML_COMMENT=7;
    public static final int T__201=201;
    public static final int T__200=200;
    public static final int RULE_CODE_PART=6;
    public static final int T__91=91;
    public static final int T__188=188;
    public static final int T__92=92;
    public static final int T__187=187;
    public static final int T__93=93;
    public static final int T__94=94;
    public static final int T__189=189;
    public static final int T__184=184;
    public static final int T__183=183;
    public static final int T__186=186;
    public static final int T__90=90;
    public static final int T__185=185;
    public static final int T__180=180;
    public static final int T__182=182;
    public static final int T__181=181;
    public static final int T__99=99;
    public static final int T__95=95;
    public static final int T__96=96;
    public static final int T__97=97;
    public static final int T__98=98;
    public static final int T__177=177;
    public static final int T__176=176;
    public static final int T__179=179;
    public static final int T__178=178;
    public static final int T__173=173;
    public static final int T__172=172;
    public static final int T__175=175;
    public static final int T__174=174;
    public static final int T__171=171;
    public static final int T__170=170;
    public static final int T__169=169;
    public static final int T__70=70;
    public static final int T__71=71;
    public static final int T__72=72;
    public static final int RULE_STRING=4;
    public static final int T__77=77;
    public static final int T__78=78;
    public static final int T__79=79;
    public static final int T__73=73;
    public static final int T__74=74;
    public static final int T__75=75;
    public static final int T__76=76;
    public static final int T__80=80;
    public static final int T__199=199;
    public static final int T__81=81;
    public static final int T__198=198;
    public static final int T__82=82;
    public static final int T__83=83;
    public static final int T__195=195;
    public static final int T__194=194;
    public static final int RULE_WS=9;
    public static final int T__197=197;
    public static final int T__196=196;
    public static final int T__191=191;
    public static final int T__190=190;
    public static final int T__193=193;
    public static final int T__192=192;
    public static final int RULE_ANY_OTHER=10;
    public static final int T__88=88;
    public static final int T__89=89;
    public static final int T__84=84;
    public static final int T__85=85;
    public static final int T__86=86;
    public static final int T__87=87;

    // delegates
    // delegators

    public InternalOrgLexer() {;} 
    public InternalOrgLexer(CharStream input) {
        this(input, new RecognizerSharedState());
    }
    public InternalOrgLexer(CharStream input, RecognizerSharedState state) {
        super(input,state);

    }
    public String getGrammarFileName() { return "InternalOrg.g"; }

    // $ANTLR start "T__11"
    public final void mT__11() throws RecognitionException {
        try {
            int _type = T__11;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:11:7: ( 'import' )
            // InternalOrg.g:11:9: 'import'
            {
            match("import"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__11"

    // $ANTLR start "T__12"
    public final void mT__12() throws RecognitionException {
        try {
            int _type = T__12;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:12:7: ( 'enterprise' )
            // InternalOrg.g:12:9: 'enterprise'
            {
            match("enterprise"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__12"

    // $ANTLR start "T__13"
    public final void mT__13() throws RecognitionException {
        try {
            int _type = T__13;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13:7: ( 'for' )
            // InternalOrg.g:13:9: 'for'
            {
            match("for"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__13"

    // $ANTLR start "T__14"
    public final void mT__14() throws RecognitionException {
        try {
            int _type = T__14;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:14:7: ( 'ebs' )
            // InternalOrg.g:14:9: 'ebs'
            {
            match("ebs"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__14"

    // $ANTLR start "T__15"
    public final void mT__15() throws RecognitionException {
        try {
            int _type = T__15;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:15:7: ( '{' )
            // InternalOrg.g:15:9: '{'
            {
            match('{'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__15"

    // $ANTLR start "T__16"
    public final void mT__16() throws RecognitionException {
        try {
            int _type = T__16;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:16:7: ( 'character' )
            // InternalOrg.g:16:9: 'character'
            {
            match("character"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__16"

    // $ANTLR start "T__17"
    public final void mT__17() throws RecognitionException {
        try {
            int _type = T__17;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:17:7: ( 'set' )
            // InternalOrg.g:17:9: 'set'
            {
            match("set"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__17"

    // $ANTLR start "T__18"
    public final void mT__18() throws RecognitionException {
        try {
            int _type = T__18;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:18:7: ( '}' )
            // InternalOrg.g:18:9: '}'
            {
            match('}'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__18"

    // $ANTLR start "T__19"
    public final void mT__19() throws RecognitionException {
        try {
            int _type = T__19;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:19:7: ( 'setting' )
            // InternalOrg.g:19:9: 'setting'
            {
            match("setting"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__19"

    // $ANTLR start "T__20"
    public final void mT__20() throws RecognitionException {
        try {
            int _type = T__20;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:20:7: ( '=' )
            // InternalOrg.g:20:9: '='
            {
            match('='); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__20"

    // $ANTLR start "T__21"
    public final void mT__21() throws RecognitionException {
        try {
            int _type = T__21;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:21:7: ( ',' )
            // InternalOrg.g:21:9: ','
            {
            match(','); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__21"

    // $ANTLR start "T__22"
    public final void mT__22() throws RecognitionException {
        try {
            int _type = T__22;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:22:7: ( 'from' )
            // InternalOrg.g:22:9: 'from'
            {
            match("from"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__22"

    // $ANTLR start "T__23"
    public final void mT__23() throws RecognitionException {
        try {
            int _type = T__23;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:23:7: ( 'to' )
            // InternalOrg.g:23:9: 'to'
            {
            match("to"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__23"

    // $ANTLR start "T__24"
    public final void mT__24() throws RecognitionException {
        try {
            int _type = T__24;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:24:7: ( 'like' )
            // InternalOrg.g:24:9: 'like'
            {
            match("like"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__24"

    // $ANTLR start "T__25"
    public final void mT__25() throws RecognitionException {
        try {
            int _type = T__25;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:25:7: ( 'business' )
            // InternalOrg.g:25:9: 'business'
            {
            match("business"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__25"

    // $ANTLR start "T__26"
    public final void mT__26() throws RecognitionException {
        try {
            int _type = T__26;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:26:7: ( 'group' )
            // InternalOrg.g:26:9: 'group'
            {
            match("group"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__26"

    // $ANTLR start "T__27"
    public final void mT__27() throws RecognitionException {
        try {
            int _type = T__27;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:27:7: ( 'at' )
            // InternalOrg.g:27:9: 'at'
            {
            match("at"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__27"

    // $ANTLR start "T__28"
    public final void mT__28() throws RecognitionException {
        try {
            int _type = T__28;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:28:7: ( 'type' )
            // InternalOrg.g:28:9: 'type'
            {
            match("type"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__28"

    // $ANTLR start "T__29"
    public final void mT__29() throws RecognitionException {
        try {
            int _type = T__29;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:29:7: ( 'same' )
            // InternalOrg.g:29:9: 'same'
            {
            match("same"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__29"

    // $ANTLR start "T__30"
    public final void mT__30() throws RecognitionException {
        try {
            int _type = T__30;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:30:7: ( 'organization' )
            // InternalOrg.g:30:9: 'organization'
            {
            match("organization"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__30"

    // $ANTLR start "T__31"
    public final void mT__31() throws RecognitionException {
        try {
            int _type = T__31;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:31:7: ( 'as' )
            // InternalOrg.g:31:9: 'as'
            {
            match("as"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__31"

    // $ANTLR start "T__32"
    public final void mT__32() throws RecognitionException {
        try {
            int _type = T__32;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:32:7: ( 'value' )
            // InternalOrg.g:32:9: 'value'
            {
            match("value"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__32"

    // $ANTLR start "T__33"
    public final void mT__33() throws RecognitionException {
        try {
            int _type = T__33;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:33:7: ( 'format' )
            // InternalOrg.g:33:9: 'format'
            {
            match("format"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__33"

    // $ANTLR start "T__34"
    public final void mT__34() throws RecognitionException {
        try {
            int _type = T__34;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:34:7: ( 'size' )
            // InternalOrg.g:34:9: 'size'
            {
            match("size"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__34"

    // $ANTLR start "T__35"
    public final void mT__35() throws RecognitionException {
        try {
            int _type = T__35;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:35:7: ( 'code' )
            // InternalOrg.g:35:9: 'code'
            {
            match("code"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__35"

    // $ANTLR start "T__36"
    public final void mT__36() throws RecognitionException {
        try {
            int _type = T__36;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:36:7: ( 'chart' )
            // InternalOrg.g:36:9: 'chart'
            {
            match("chart"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__36"

    // $ANTLR start "T__37"
    public final void mT__37() throws RecognitionException {
        try {
            int _type = T__37;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:37:7: ( 'of' )
            // InternalOrg.g:37:9: 'of'
            {
            match("of"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__37"

    // $ANTLR start "T__38"
    public final void mT__38() throws RecognitionException {
        try {
            int _type = T__38;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:38:7: ( 'accounts' )
            // InternalOrg.g:38:9: 'accounts'
            {
            match("accounts"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__38"

    // $ANTLR start "T__39"
    public final void mT__39() throws RecognitionException {
        try {
            int _type = T__39;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:39:7: ( 'separator' )
            // InternalOrg.g:39:9: 'separator'
            {
            match("separator"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__39"

    // $ANTLR start "T__40"
    public final void mT__40() throws RecognitionException {
        try {
            int _type = T__40;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:40:7: ( 'segment' )
            // InternalOrg.g:40:9: 'segment'
            {
            match("segment"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__40"

    // $ANTLR start "T__41"
    public final void mT__41() throws RecognitionException {
        try {
            int _type = T__41;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:41:7: ( 'ledger' )
            // InternalOrg.g:41:9: 'ledger'
            {
            match("ledger"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__41"

    // $ANTLR start "T__42"
    public final void mT__42() throws RecognitionException {
        try {
            int _type = T__42;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:42:7: ( 'books' )
            // InternalOrg.g:42:9: 'books'
            {
            match("books"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__42"

    // $ANTLR start "T__43"
    public final void mT__43() throws RecognitionException {
        try {
            int _type = T__43;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:43:7: ( 'short' )
            // InternalOrg.g:43:9: 'short'
            {
            match("short"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__43"

    // $ANTLR start "T__44"
    public final void mT__44() throws RecognitionException {
        try {
            int _type = T__44;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:44:7: ( 'currency' )
            // InternalOrg.g:44:9: 'currency'
            {
            match("currency"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__44"

    // $ANTLR start "T__45"
    public final void mT__45() throws RecognitionException {
        try {
            int _type = T__45;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:45:7: ( 'calendar' )
            // InternalOrg.g:45:9: 'calendar'
            {
            match("calendar"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__45"

    // $ANTLR start "T__46"
    public final void mT__46() throws RecognitionException {
        try {
            int _type = T__46;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:46:7: ( 'retained' )
            // InternalOrg.g:46:9: 'retained'
            {
            match("retained"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__46"

    // $ANTLR start "T__47"
    public final void mT__47() throws RecognitionException {
        try {
            int _type = T__47;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:47:7: ( 'earnings' )
            // InternalOrg.g:47:9: 'earnings'
            {
            match("earnings"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__47"

    // $ANTLR start "T__48"
    public final void mT__48() throws RecognitionException {
        try {
            int _type = T__48;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:48:7: ( 'accounting' )
            // InternalOrg.g:48:9: 'accounting'
            {
            match("accounting"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__48"

    // $ANTLR start "T__49"
    public final void mT__49() throws RecognitionException {
        try {
            int _type = T__49;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:49:7: ( 'method' )
            // InternalOrg.g:49:9: 'method'
            {
            match("method"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__49"

    // $ANTLR start "T__50"
    public final void mT__50() throws RecognitionException {
        try {
            int _type = T__50;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:50:7: ( 'balancing' )
            // InternalOrg.g:50:9: 'balancing'
            {
            match("balancing"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__50"

    // $ANTLR start "T__51"
    public final void mT__51() throws RecognitionException {
        try {
            int _type = T__51;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:51:7: ( 'values' )
            // InternalOrg.g:51:9: 'values'
            {
            match("values"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__51"

    // $ANTLR start "T__52"
    public final void mT__52() throws RecognitionException {
        try {
            int _type = T__52;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:52:7: ( 'primary' )
            // InternalOrg.g:52:9: 'primary'
            {
            match("primary"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__52"

    // $ANTLR start "T__53"
    public final void mT__53() throws RecognitionException {
        try {
            int _type = T__53;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:53:7: ( 'level' )
            // InternalOrg.g:53:9: 'level'
            {
            match("level"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__53"

    // $ANTLR start "T__54"
    public final void mT__54() throws RecognitionException {
        try {
            int _type = T__54;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:54:7: ( 'mapping' )
            // InternalOrg.g:54:9: 'mapping'
            {
            match("mapping"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__54"

    // $ANTLR start "T__55"
    public final void mT__55() throws RecognitionException {
        try {
            int _type = T__55;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:55:7: ( 'legal' )
            // InternalOrg.g:55:9: 'legal'
            {
            match("legal"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__55"

    // $ANTLR start "T__56"
    public final void mT__56() throws RecognitionException {
        try {
            int _type = T__56;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:56:7: ( 'entity' )
            // InternalOrg.g:56:9: 'entity'
            {
            match("entity"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__56"

    // $ANTLR start "T__57"
    public final void mT__57() throws RecognitionException {
        try {
            int _type = T__57;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:57:7: ( 'identifier' )
            // InternalOrg.g:57:9: 'identifier'
            {
            match("identifier"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__57"

    // $ANTLR start "T__58"
    public final void mT__58() throws RecognitionException {
        try {
            int _type = T__58;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:58:7: ( 'registered' )
            // InternalOrg.g:58:9: 'registered'
            {
            match("registered"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__58"

    // $ANTLR start "T__59"
    public final void mT__59() throws RecognitionException {
        try {
            int _type = T__59;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:59:7: ( 'name' )
            // InternalOrg.g:59:9: 'name'
            {
            match("name"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__59"

    // $ANTLR start "T__60"
    public final void mT__60() throws RecognitionException {
        try {
            int _type = T__60;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:60:7: ( 'registration' )
            // InternalOrg.g:60:9: 'registration'
            {
            match("registration"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__60"

    // $ANTLR start "T__61"
    public final void mT__61() throws RecognitionException {
        try {
            int _type = T__61;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:61:7: ( 'jurisdiction' )
            // InternalOrg.g:61:9: 'jurisdiction'
            {
            match("jurisdiction"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__61"

    // $ANTLR start "T__62"
    public final void mT__62() throws RecognitionException {
        try {
            int _type = T__62;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:62:7: ( 'tax' )
            // InternalOrg.g:62:9: 'tax'
            {
            match("tax"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__62"

    // $ANTLR start "T__63"
    public final void mT__63() throws RecognitionException {
        try {
            int _type = T__63;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:63:7: ( 'country' )
            // InternalOrg.g:63:9: 'country'
            {
            match("country"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__63"

    // $ANTLR start "T__64"
    public final void mT__64() throws RecognitionException {
        try {
            int _type = T__64;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:64:7: ( ':' )
            // InternalOrg.g:64:9: ':'
            {
            match(':'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__64"

    // $ANTLR start "T__65"
    public final void mT__65() throws RecognitionException {
        try {
            int _type = T__65;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:65:7: ( 'legislation' )
            // InternalOrg.g:65:9: 'legislation'
            {
            match("legislation"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__65"

    // $ANTLR start "T__66"
    public final void mT__66() throws RecognitionException {
        try {
            int _type = T__66;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:66:7: ( 'employee' )
            // InternalOrg.g:66:9: 'employee'
            {
            match("employee"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__66"

    // $ANTLR start "T__67"
    public final void mT__67() throws RecognitionException {
        try {
            int _type = T__67;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:67:7: ( 'numbers' )
            // InternalOrg.g:67:9: 'numbers'
            {
            match("numbers"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__67"

    // $ANTLR start "T__68"
    public final void mT__68() throws RecognitionException {
        try {
            int _type = T__68;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:68:7: ( 'applicant' )
            // InternalOrg.g:68:9: 'applicant'
            {
            match("applicant"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__68"

    // $ANTLR start "T__69"
    public final void mT__69() throws RecognitionException {
        try {
            int _type = T__69;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:69:7: ( 'contingent' )
            // InternalOrg.g:69:9: 'contingent'
            {
            match("contingent"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__69"

    // $ANTLR start "T__70"
    public final void mT__70() throws RecognitionException {
        try {
            int _type = T__70;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:70:7: ( 'worker' )
            // InternalOrg.g:70:9: 'worker'
            {
            match("worker"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__70"

    // $ANTLR start "T__71"
    public final void mT__71() throws RecognitionException {
        try {
            int _type = T__71;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:71:7: ( 'grade' )
            // InternalOrg.g:71:9: 'grade'
            {
            match("grade"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__71"

    // $ANTLR start "T__72"
    public final void mT__72() throws RecognitionException {
        try {
            int _type = T__72;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:72:7: ( 'flexfield' )
            // InternalOrg.g:72:9: 'flexfield'
            {
            match("flexfield"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__72"

    // $ANTLR start "T__73"
    public final void mT__73() throws RecognitionException {
        try {
            int _type = T__73;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:73:7: ( 'people' )
            // InternalOrg.g:73:9: 'people'
            {
            match("people"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__73"

    // $ANTLR start "T__74"
    public final void mT__74() throws RecognitionException {
        try {
            int _type = T__74;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:74:7: ( 'job' )
            // InternalOrg.g:74:9: 'job'
            {
            match("job"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__74"

    // $ANTLR start "T__75"
    public final void mT__75() throws RecognitionException {
        try {
            int _type = T__75;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:75:7: ( 'cost' )
            // InternalOrg.g:75:9: 'cost'
            {
            match("cost"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__75"

    // $ANTLR start "T__76"
    public final void mT__76() throws RecognitionException {
        try {
            int _type = T__76;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:76:7: ( 'allocation' )
            // InternalOrg.g:76:9: 'allocation'
            {
            match("allocation"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__76"

    // $ANTLR start "T__77"
    public final void mT__77() throws RecognitionException {
        try {
            int _type = T__77;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:77:7: ( 'position' )
            // InternalOrg.g:77:9: 'position'
            {
            match("position"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__77"

    // $ANTLR start "T__78"
    public final void mT__78() throws RecognitionException {
        try {
            int _type = T__78;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:78:7: ( 'created' )
            // InternalOrg.g:78:9: 'created'
            {
            match("created"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__78"

    // $ANTLR start "T__79"
    public final void mT__79() throws RecognitionException {
        try {
            int _type = T__79;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:79:7: ( 'by' )
            // InternalOrg.g:79:9: 'by'
            {
            match("by"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__79"

    // $ANTLR start "T__80"
    public final void mT__80() throws RecognitionException {
        try {
            int _type = T__80;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:80:7: ( 'operating' )
            // InternalOrg.g:80:9: 'operating'
            {
            match("operating"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__80"

    // $ANTLR start "T__81"
    public final void mT__81() throws RecognitionException {
        try {
            int _type = T__81;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:81:7: ( 'unit' )
            // InternalOrg.g:81:9: 'unit'
            {
            match("unit"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__81"

    // $ANTLR start "T__82"
    public final void mT__82() throws RecognitionException {
        try {
            int _type = T__82;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:82:7: ( 'entities' )
            // InternalOrg.g:82:9: 'entities'
            {
            match("entities"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__82"

    // $ANTLR start "T__83"
    public final void mT__83() throws RecognitionException {
        try {
            int _type = T__83;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:83:7: ( 'default' )
            // InternalOrg.g:83:9: 'default'
            {
            match("default"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__83"

    // $ANTLR start "T__84"
    public final void mT__84() throws RecognitionException {
        try {
            int _type = T__84;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:84:7: ( 'context' )
            // InternalOrg.g:84:9: 'context'
            {
            match("context"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__84"

    // $ANTLR start "T__85"
    public final void mT__85() throws RecognitionException {
        try {
            int _type = T__85;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:85:7: ( 'line' )
            // InternalOrg.g:85:9: 'line'
            {
            match("line"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__85"

    // $ANTLR start "T__86"
    public final void mT__86() throws RecognitionException {
        try {
            int _type = T__86;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:86:7: ( 'inventory' )
            // InternalOrg.g:86:9: 'inventory'
            {
            match("inventory"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__86"

    // $ANTLR start "T__87"
    public final void mT__87() throws RecognitionException {
        try {
            int _type = T__87;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:87:7: ( 'center' )
            // InternalOrg.g:87:9: 'center'
            {
            match("center"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__87"

    // $ANTLR start "T__88"
    public final void mT__88() throws RecognitionException {
        try {
            int _type = T__88;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:88:7: ( 'master' )
            // InternalOrg.g:88:9: 'master'
            {
            match("master"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__88"

    // $ANTLR start "T__89"
    public final void mT__89() throws RecognitionException {
        try {
            int _type = T__89;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:89:7: ( 'costing' )
            // InternalOrg.g:89:9: 'costing'
            {
            match("costing"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__89"

    // $ANTLR start "T__90"
    public final void mT__90() throws RecognitionException {
        try {
            int _type = T__90;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:90:7: ( 'costs' )
            // InternalOrg.g:90:9: 'costs'
            {
            match("costs"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__90"

    // $ANTLR start "T__91"
    public final void mT__91() throws RecognitionException {
        try {
            int _type = T__91;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:91:7: ( 'locator' )
            // InternalOrg.g:91:9: 'locator'
            {
            match("locator"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__91"

    // $ANTLR start "T__92"
    public final void mT__92() throws RecognitionException {
        try {
            int _type = T__92;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:92:7: ( 'control' )
            // InternalOrg.g:92:9: 'control'
            {
            match("control"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__92"

    // $ANTLR start "T__93"
    public final void mT__93() throws RecognitionException {
        try {
            int _type = T__93;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:93:7: ( 'open' )
            // InternalOrg.g:93:9: 'open'
            {
            match("open"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__93"

    // $ANTLR start "T__94"
    public final void mT__94() throws RecognitionException {
        try {
            int _type = T__94;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:94:7: ( 'subinventory' )
            // InternalOrg.g:94:9: 'subinventory'
            {
            match("subinventory"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__94"

    // $ANTLR start "T__95"
    public final void mT__95() throws RecognitionException {
        try {
            int _type = T__95;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:95:7: ( 'description' )
            // InternalOrg.g:95:9: 'description'
            {
            match("description"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__95"

    // $ANTLR start "T__96"
    public final void mT__96() throws RecognitionException {
        try {
            int _type = T__96;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:96:7: ( 'material' )
            // InternalOrg.g:96:9: 'material'
            {
            match("material"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__96"

    // $ANTLR start "T__97"
    public final void mT__97() throws RecognitionException {
        try {
            int _type = T__97;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:97:7: ( 'account' )
            // InternalOrg.g:97:9: 'account'
            {
            match("account"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__97"

    // $ANTLR start "T__98"
    public final void mT__98() throws RecognitionException {
        try {
            int _type = T__98;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:98:7: ( 'expense' )
            // InternalOrg.g:98:9: 'expense'
            {
            match("expense"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__98"

    // $ANTLR start "T__99"
    public final void mT__99() throws RecognitionException {
        try {
            int _type = T__99;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:99:7: ( 'company' )
            // InternalOrg.g:99:9: 'company'
            {
            match("company"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__99"

    // $ANTLR start "T__100"
    public final void mT__100() throws RecognitionException {
        try {
            int _type = T__100;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:100:8: ( 'hr' )
            // InternalOrg.g:100:10: 'hr'
            {
            match("hr"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__100"

    // $ANTLR start "T__101"
    public final void mT__101() throws RecognitionException {
        try {
            int _type = T__101;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:101:8: ( 'location' )
            // InternalOrg.g:101:10: 'location'
            {
            match("location"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__101"

    // $ANTLR start "T__102"
    public final void mT__102() throws RecognitionException {
        try {
            int _type = T__102;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:102:8: ( 'style' )
            // InternalOrg.g:102:10: 'style'
            {
            match("style"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__102"

    // $ANTLR start "T__103"
    public final void mT__103() throws RecognitionException {
        try {
            int _type = T__103;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:103:8: ( 'address' )
            // InternalOrg.g:103:10: 'address'
            {
            match("address"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__103"

    // $ANTLR start "T__104"
    public final void mT__104() throws RecognitionException {
        try {
            int _type = T__104;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:104:8: ( 'city' )
            // InternalOrg.g:104:10: 'city'
            {
            match("city"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__104"

    // $ANTLR start "T__105"
    public final void mT__105() throws RecognitionException {
        try {
            int _type = T__105;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:105:8: ( 'region' )
            // InternalOrg.g:105:10: 'region'
            {
            match("region"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__105"

    // $ANTLR start "T__106"
    public final void mT__106() throws RecognitionException {
        try {
            int _type = T__106;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:106:8: ( 'postal' )
            // InternalOrg.g:106:10: 'postal'
            {
            match("postal"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__106"

    // $ANTLR start "T__107"
    public final void mT__107() throws RecognitionException {
        try {
            int _type = T__107;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:107:8: ( 'telephone' )
            // InternalOrg.g:107:10: 'telephone'
            {
            match("telephone"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__107"

    // $ANTLR start "T__108"
    public final void mT__108() throws RecognitionException {
        try {
            int _type = T__108;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:108:8: ( 'hierarchy' )
            // InternalOrg.g:108:10: 'hierarchy'
            {
            match("hierarchy"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__108"

    // $ANTLR start "T__109"
    public final void mT__109() throws RecognitionException {
        try {
            int _type = T__109;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:109:8: ( 'under' )
            // InternalOrg.g:109:10: 'under'
            {
            match("under"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__109"

    // $ANTLR start "T__110"
    public final void mT__110() throws RecognitionException {
        try {
            int _type = T__110;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:110:8: ( 'security' )
            // InternalOrg.g:110:10: 'security'
            {
            match("security"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__110"

    // $ANTLR start "T__111"
    public final void mT__111() throws RecognitionException {
        try {
            int _type = T__111;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:111:8: ( 'profile' )
            // InternalOrg.g:111:10: 'profile'
            {
            match("profile"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__111"

    // $ANTLR start "T__112"
    public final void mT__112() throws RecognitionException {
        try {
            int _type = T__112;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:112:8: ( 'units' )
            // InternalOrg.g:112:10: 'units'
            {
            match("units"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__112"

    // $ANTLR start "T__113"
    public final void mT__113() throws RecognitionException {
        try {
            int _type = T__113;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:113:8: ( 'organizations' )
            // InternalOrg.g:113:10: 'organizations'
            {
            match("organizations"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__113"

    // $ANTLR start "T__114"
    public final void mT__114() throws RecognitionException {
        try {
            int _type = T__114;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:114:8: ( 'except' )
            // InternalOrg.g:114:10: 'except'
            {
            match("except"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__114"

    // $ANTLR start "T__115"
    public final void mT__115() throws RecognitionException {
        try {
            int _type = T__115;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:115:8: ( 'below' )
            // InternalOrg.g:115:10: 'below'
            {
            match("below"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__115"

    // $ANTLR start "T__116"
    public final void mT__116() throws RecognitionException {
        try {
            int _type = T__116;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:116:8: ( 'responsibility' )
            // InternalOrg.g:116:10: 'responsibility'
            {
            match("responsibility"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__116"

    // $ANTLR start "T__117"
    public final void mT__117() throws RecognitionException {
        try {
            int _type = T__117;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:117:8: ( 'in' )
            // InternalOrg.g:117:10: 'in'
            {
            match("in"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__117"

    // $ANTLR start "T__118"
    public final void mT__118() throws RecognitionException {
        try {
            int _type = T__118;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:118:8: ( 'key' )
            // InternalOrg.g:118:10: 'key'
            {
            match("key"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__118"

    // $ANTLR start "T__119"
    public final void mT__119() throws RecognitionException {
        try {
            int _type = T__119;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:119:8: ( 'menu' )
            // InternalOrg.g:119:10: 'menu'
            {
            match("menu"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__119"

    // $ANTLR start "T__120"
    public final void mT__120() throws RecognitionException {
        try {
            int _type = T__120;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:120:8: ( 'request' )
            // InternalOrg.g:120:10: 'request'
            {
            match("request"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__120"

    // $ANTLR start "T__121"
    public final void mT__121() throws RecognitionException {
        try {
            int _type = T__121;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:121:8: ( 'data' )
            // InternalOrg.g:121:10: 'data'
            {
            match("data"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__121"

    // $ANTLR start "T__122"
    public final void mT__122() throws RecognitionException {
        try {
            int _type = T__122;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:122:8: ( 'user' )
            // InternalOrg.g:122:10: 'user'
            {
            match("user"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__122"

    // $ANTLR start "T__123"
    public final void mT__123() throws RecognitionException {
        try {
            int _type = T__123;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:123:8: ( 'responsibilities' )
            // InternalOrg.g:123:10: 'responsibilities'
            {
            match("responsibilities"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__123"

    // $ANTLR start "T__124"
    public final void mT__124() throws RecognitionException {
        try {
            int _type = T__124;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:124:8: ( 'profiles' )
            // InternalOrg.g:124:10: 'profiles'
            {
            match("profiles"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__124"

    // $ANTLR start "T__125"
    public final void mT__125() throws RecognitionException {
        try {
            int _type = T__125;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:125:8: ( 'site' )
            // InternalOrg.g:125:10: 'site'
            {
            match("site"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__125"

    // $ANTLR start "T__126"
    public final void mT__126() throws RecognitionException {
        try {
            int _type = T__126;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:126:8: ( 'application' )
            // InternalOrg.g:126:10: 'application'
            {
            match("application"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__126"

    // $ANTLR start "T__127"
    public final void mT__127() throws RecognitionException {
        try {
            int _type = T__127;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:127:8: ( 'rule' )
            // InternalOrg.g:127:10: 'rule'
            {
            match("rule"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__127"

    // $ANTLR start "T__128"
    public final void mT__128() throws RecognitionException {
        try {
            int _type = T__128;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:128:8: ( 'on' )
            // InternalOrg.g:128:10: 'on'
            {
            match("on"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__128"

    // $ANTLR start "T__129"
    public final void mT__129() throws RecognitionException {
        try {
            int _type = T__129;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:129:8: ( 'because' )
            // InternalOrg.g:129:10: 'because'
            {
            match("because"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__129"

    // $ANTLR start "T__130"
    public final void mT__130() throws RecognitionException {
        try {
            int _type = T__130;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:130:8: ( 'template' )
            // InternalOrg.g:130:10: 'template'
            {
            match("template"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__130"

    // $ANTLR start "T__131"
    public final void mT__131() throws RecognitionException {
        try {
            int _type = T__131;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:131:8: ( 'defaults' )
            // InternalOrg.g:131:10: 'defaults'
            {
            match("defaults"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__131"

    // $ANTLR start "T__132"
    public final void mT__132() throws RecognitionException {
        try {
            int _type = T__132;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:132:8: ( 'environment' )
            // InternalOrg.g:132:10: 'environment'
            {
            match("environment"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__132"

    // $ANTLR start "T__133"
    public final void mT__133() throws RecognitionException {
        try {
            int _type = T__133;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:133:8: ( 'is' )
            // InternalOrg.g:133:10: 'is'
            {
            match("is"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__133"

    // $ANTLR start "T__134"
    public final void mT__134() throws RecognitionException {
        try {
            int _type = T__134;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:134:8: ( 'existing' )
            // InternalOrg.g:134:10: 'existing'
            {
            match("existing"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__134"

    // $ANTLR start "T__135"
    public final void mT__135() throws RecognitionException {
        try {
            int _type = T__135;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:135:8: ( 'imported' )
            // InternalOrg.g:135:10: 'imported'
            {
            match("imported"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__135"

    // $ANTLR start "T__136"
    public final void mT__136() throws RecognitionException {
        try {
            int _type = T__136;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:136:8: ( 'characters' )
            // InternalOrg.g:136:10: 'characters'
            {
            match("characters"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__136"

    // $ANTLR start "T__137"
    public final void mT__137() throws RecognitionException {
        try {
            int _type = T__137;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:137:8: ( 'digits' )
            // InternalOrg.g:137:10: 'digits'
            {
            match("digits"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__137"

    // $ANTLR start "T__138"
    public final void mT__138() throws RecognitionException {
        try {
            int _type = T__138;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:138:8: ( 'natural' )
            // InternalOrg.g:138:10: 'natural'
            {
            match("natural"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__138"

    // $ANTLR start "T__139"
    public final void mT__139() throws RecognitionException {
        try {
            int _type = T__139;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:139:8: ( 'intercompany' )
            // InternalOrg.g:139:10: 'intercompany'
            {
            match("intercompany"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__139"

    // $ANTLR start "T__140"
    public final void mT__140() throws RecognitionException {
        try {
            int _type = T__140;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:140:8: ( 'secondary' )
            // InternalOrg.g:140:10: 'secondary'
            {
            match("secondary"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__140"

    // $ANTLR start "T__141"
    public final void mT__141() throws RecognitionException {
        try {
            int _type = T__141;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:141:8: ( 'reporting' )
            // InternalOrg.g:141:10: 'reporting'
            {
            match("reporting"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__141"

    // $ANTLR start "T__142"
    public final void mT__142() throws RecognitionException {
        try {
            int _type = T__142;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:142:8: ( 'subledger' )
            // InternalOrg.g:142:10: 'subledger'
            {
            match("subledger"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__142"

    // $ANTLR start "T__143"
    public final void mT__143() throws RecognitionException {
        try {
            int _type = T__143;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:143:8: ( 'journal' )
            // InternalOrg.g:143:10: 'journal'
            {
            match("journal"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__143"

    // $ANTLR start "T__144"
    public final void mT__144() throws RecognitionException {
        try {
            int _type = T__144;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:144:8: ( 'balance' )
            // InternalOrg.g:144:10: 'balance'
            {
            match("balance"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__144"

    // $ANTLR start "T__145"
    public final void mT__145() throws RecognitionException {
        try {
            int _type = T__145;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:145:8: ( 'adjustment' )
            // InternalOrg.g:145:10: 'adjustment'
            {
            match("adjustment"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__145"

    // $ANTLR start "T__146"
    public final void mT__146() throws RecognitionException {
        try {
            int _type = T__146;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:146:8: ( 'automatic' )
            // InternalOrg.g:146:10: 'automatic'
            {
            match("automatic"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__146"

    // $ANTLR start "T__147"
    public final void mT__147() throws RecognitionException {
        try {
            int _type = T__147;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:147:8: ( 'manual' )
            // InternalOrg.g:147:10: 'manual'
            {
            match("manual"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__147"

    // $ANTLR start "T__148"
    public final void mT__148() throws RecognitionException {
        try {
            int _type = T__148;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:148:8: ( 'national' )
            // InternalOrg.g:148:10: 'national'
            {
            match("national"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__148"

    // $ANTLR start "T__149"
    public final void mT__149() throws RecognitionException {
        try {
            int _type = T__149;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:149:8: ( 'numbering' )
            // InternalOrg.g:149:10: 'numbering'
            {
            match("numbering"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__149"

    // $ANTLR start "T__150"
    public final void mT__150() throws RecognitionException {
        try {
            int _type = T__150;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:150:8: ( 'standard' )
            // InternalOrg.g:150:10: 'standard'
            {
            match("standard"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__150"

    // $ANTLR start "T__151"
    public final void mT__151() throws RecognitionException {
        try {
            int _type = T__151;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:151:8: ( 'average' )
            // InternalOrg.g:151:10: 'average'
            {
            match("average"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__151"

    // $ANTLR start "T__152"
    public final void mT__152() throws RecognitionException {
        try {
            int _type = T__152;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:152:8: ( 'fifo' )
            // InternalOrg.g:152:10: 'fifo'
            {
            match("fifo"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__152"

    // $ANTLR start "T__153"
    public final void mT__153() throws RecognitionException {
        try {
            int _type = T__153;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:153:8: ( 'lifo' )
            // InternalOrg.g:153:10: 'lifo'
            {
            match("lifo"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__153"

    // $ANTLR start "T__154"
    public final void mT__154() throws RecognitionException {
        try {
            int _type = T__154;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:154:8: ( 'FIFO' )
            // InternalOrg.g:154:10: 'FIFO'
            {
            match("FIFO"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__154"

    // $ANTLR start "T__155"
    public final void mT__155() throws RecognitionException {
        try {
            int _type = T__155;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:155:8: ( 'LIFO' )
            // InternalOrg.g:155:10: 'LIFO'
            {
            match("LIFO"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__155"

    // $ANTLR start "T__156"
    public final void mT__156() throws RecognitionException {
        try {
            int _type = T__156;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:156:8: ( 'none' )
            // InternalOrg.g:156:10: 'none'
            {
            match("none"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__156"

    // $ANTLR start "T__157"
    public final void mT__157() throws RecognitionException {
        try {
            int _type = T__157;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:157:8: ( 'prespecified' )
            // InternalOrg.g:157:10: 'prespecified'
            {
            match("prespecified"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__157"

    // $ANTLR start "T__158"
    public final void mT__158() throws RecognitionException {
        try {
            int _type = T__158;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:158:8: ( 'dynamic' )
            // InternalOrg.g:158:10: 'dynamic'
            {
            match("dynamic"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__158"

    // $ANTLR start "T__159"
    public final void mT__159() throws RecognitionException {
        try {
            int _type = T__159;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:159:8: ( 'item' )
            // InternalOrg.g:159:10: 'item'
            {
            match("item"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__159"

    // $ANTLR start "T__160"
    public final void mT__160() throws RecognitionException {
        try {
            int _type = T__160;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:160:8: ( 'overhead' )
            // InternalOrg.g:160:10: 'overhead'
            {
            match("overhead"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__160"

    // $ANTLR start "T__161"
    public final void mT__161() throws RecognitionException {
        try {
            int _type = T__161;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:161:8: ( 'absorption' )
            // InternalOrg.g:161:10: 'absorption'
            {
            match("absorption"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__161"

    // $ANTLR start "T__162"
    public final void mT__162() throws RecognitionException {
        try {
            int _type = T__162;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:162:8: ( 'resource' )
            // InternalOrg.g:162:10: 'resource'
            {
            match("resource"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__162"

    // $ANTLR start "T__163"
    public final void mT__163() throws RecognitionException {
        try {
            int _type = T__163;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:163:8: ( 'outside' )
            // InternalOrg.g:163:10: 'outside'
            {
            match("outside"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__163"

    // $ANTLR start "T__164"
    public final void mT__164() throws RecognitionException {
        try {
            int _type = T__164;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:164:8: ( 'processing' )
            // InternalOrg.g:164:10: 'processing'
            {
            match("processing"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__164"

    // $ANTLR start "T__165"
    public final void mT__165() throws RecognitionException {
        try {
            int _type = T__165;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:165:8: ( 'sales' )
            // InternalOrg.g:165:10: 'sales'
            {
            match("sales"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__165"

    // $ANTLR start "T__166"
    public final void mT__166() throws RecognitionException {
        try {
            int _type = T__166;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:166:8: ( 'deferred' )
            // InternalOrg.g:166:10: 'deferred'
            {
            match("deferred"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__166"

    // $ANTLR start "T__167"
    public final void mT__167() throws RecognitionException {
        try {
            int _type = T__167;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:167:8: ( 'purchase' )
            // InternalOrg.g:167:10: 'purchase'
            {
            match("purchase"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__167"

    // $ANTLR start "T__168"
    public final void mT__168() throws RecognitionException {
        try {
            int _type = T__168;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:168:8: ( 'price' )
            // InternalOrg.g:168:10: 'price'
            {
            match("price"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__168"

    // $ANTLR start "T__169"
    public final void mT__169() throws RecognitionException {
        try {
            int _type = T__169;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:169:8: ( 'variance' )
            // InternalOrg.g:169:10: 'variance'
            {
            match("variance"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__169"

    // $ANTLR start "T__170"
    public final void mT__170() throws RecognitionException {
        try {
            int _type = T__170;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:170:8: ( 'invoice' )
            // InternalOrg.g:170:10: 'invoice'
            {
            match("invoice"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__170"

    // $ANTLR start "T__171"
    public final void mT__171() throws RecognitionException {
        try {
            int _type = T__171;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:171:8: ( 'accrual' )
            // InternalOrg.g:171:10: 'accrual'
            {
            match("accrual"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__171"

    // $ANTLR start "T__172"
    public final void mT__172() throws RecognitionException {
        try {
            int _type = T__172;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:172:8: ( 'encumbrance' )
            // InternalOrg.g:172:10: 'encumbrance'
            {
            match("encumbrance"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__172"

    // $ANTLR start "T__173"
    public final void mT__173() throws RecognitionException {
        try {
            int _type = T__173;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:173:8: ( 'intransit' )
            // InternalOrg.g:173:10: 'intransit'
            {
            match("intransit"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__173"

    // $ANTLR start "T__174"
    public final void mT__174() throws RecognitionException {
        try {
            int _type = T__174;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:174:8: ( 'accept' )
            // InternalOrg.g:174:10: 'accept'
            {
            match("accept"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__174"

    // $ANTLR start "T__175"
    public final void mT__175() throws RecognitionException {
        try {
            int _type = T__175;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:175:8: ( 'error' )
            // InternalOrg.g:175:10: 'error'
            {
            match("error"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__175"

    // $ANTLR start "T__176"
    public final void mT__176() throws RecognitionException {
        try {
            int _type = T__176;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:176:8: ( 'warning' )
            // InternalOrg.g:176:10: 'warning'
            {
            match("warning"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__176"

    // $ANTLR start "T__177"
    public final void mT__177() throws RecognitionException {
        try {
            int _type = T__177;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:177:8: ( 'advice' )
            // InternalOrg.g:177:10: 'advice'
            {
            match("advice"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__177"

    // $ANTLR start "T__178"
    public final void mT__178() throws RecognitionException {
        try {
            int _type = T__178;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:178:8: ( 'off' )
            // InternalOrg.g:178:10: 'off'
            {
            match("off"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__178"

    // $ANTLR start "T__179"
    public final void mT__179() throws RecognitionException {
        try {
            int _type = T__179;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:179:8: ( 'external' )
            // InternalOrg.g:179:10: 'external'
            {
            match("external"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__179"

    // $ANTLR start "T__180"
    public final void mT__180() throws RecognitionException {
        try {
            int _type = T__180;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:180:8: ( 'internal' )
            // InternalOrg.g:180:10: 'internal'
            {
            match("internal"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__180"

    // $ANTLR start "T__181"
    public final void mT__181() throws RecognitionException {
        try {
            int _type = T__181;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:181:8: ( 'not' )
            // InternalOrg.g:181:10: 'not'
            {
            match("not"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__181"

    // $ANTLR start "T__182"
    public final void mT__182() throws RecognitionException {
        try {
            int _type = T__182;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:182:8: ( 'also' )
            // InternalOrg.g:182:10: 'also'
            {
            match("also"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__182"

    // $ANTLR start "T__183"
    public final void mT__183() throws RecognitionException {
        try {
            int _type = T__183;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:183:8: ( 'uppercase' )
            // InternalOrg.g:183:10: 'uppercase'
            {
            match("uppercase"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__183"

    // $ANTLR start "T__184"
    public final void mT__184() throws RecognitionException {
        try {
            int _type = T__184;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:184:8: ( 'zero' )
            // InternalOrg.g:184:10: 'zero'
            {
            match("zero"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__184"

    // $ANTLR start "T__185"
    public final void mT__185() throws RecognitionException {
        try {
            int _type = T__185;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:185:8: ( 'filled' )
            // InternalOrg.g:185:10: 'filled'
            {
            match("filled"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__185"

    // $ANTLR start "T__186"
    public final void mT__186() throws RecognitionException {
        try {
            int _type = T__186;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:186:8: ( 'enabled' )
            // InternalOrg.g:186:10: 'enabled'
            {
            match("enabled"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__186"

    // $ANTLR start "T__187"
    public final void mT__187() throws RecognitionException {
        try {
            int _type = T__187;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:187:8: ( 'disabled' )
            // InternalOrg.g:187:10: 'disabled'
            {
            match("disabled"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__187"

    // $ANTLR start "T__188"
    public final void mT__188() throws RecognitionException {
        try {
            int _type = T__188;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:188:8: ( 'parent' )
            // InternalOrg.g:188:10: 'parent'
            {
            match("parent"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__188"

    // $ANTLR start "T__189"
    public final void mT__189() throws RecognitionException {
        try {
            int _type = T__189;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:189:8: ( 'transacting' )
            // InternalOrg.g:189:10: 'transacting'
            {
            match("transacting"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__189"

    // $ANTLR start "T__190"
    public final void mT__190() throws RecognitionException {
        try {
            int _type = T__190;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:190:8: ( 'usable' )
            // InternalOrg.g:190:10: 'usable'
            {
            match("usable"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__190"

    // $ANTLR start "T__191"
    public final void mT__191() throws RecognitionException {
        try {
            int _type = T__191;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:191:8: ( 'no' )
            // InternalOrg.g:191:10: 'no'
            {
            match("no"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__191"

    // $ANTLR start "T__192"
    public final void mT__192() throws RecognitionException {
        try {
            int _type = T__192;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:192:8: ( 'mrp' )
            // InternalOrg.g:192:10: 'mrp'
            {
            match("mrp"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__192"

    // $ANTLR start "T__193"
    public final void mT__193() throws RecognitionException {
        try {
            int _type = T__193;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:193:8: ( 'wip' )
            // InternalOrg.g:193:10: 'wip'
            {
            match("wip"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__193"

    // $ANTLR start "T__194"
    public final void mT__194() throws RecognitionException {
        try {
            int _type = T__194;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:194:8: ( 'negative' )
            // InternalOrg.g:194:10: 'negative'
            {
            match("negative"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__194"

    // $ANTLR start "T__195"
    public final void mT__195() throws RecognitionException {
        try {
            int _type = T__195;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:195:8: ( 'balances' )
            // InternalOrg.g:195:10: 'balances'
            {
            match("balances"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__195"

    // $ANTLR start "T__196"
    public final void mT__196() throws RecognitionException {
        try {
            int _type = T__196;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:196:8: ( 'asset' )
            // InternalOrg.g:196:10: 'asset'
            {
            match("asset"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__196"

    // $ANTLR start "T__197"
    public final void mT__197() throws RecognitionException {
        try {
            int _type = T__197;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:197:8: ( 'quantity' )
            // InternalOrg.g:197:10: 'quantity'
            {
            match("quantity"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__197"

    // $ANTLR start "T__198"
    public final void mT__198() throws RecognitionException {
        try {
            int _type = T__198;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:198:8: ( 'tracked' )
            // InternalOrg.g:198:10: 'tracked'
            {
            match("tracked"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__198"

    // $ANTLR start "T__199"
    public final void mT__199() throws RecognitionException {
        try {
            int _type = T__199;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:199:8: ( 'nettable' )
            // InternalOrg.g:199:10: 'nettable'
            {
            match("nettable"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__199"

    // $ANTLR start "T__200"
    public final void mT__200() throws RecognitionException {
        try {
            int _type = T__200;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:200:8: ( 'reservable' )
            // InternalOrg.g:200:10: 'reservable'
            {
            match("reservable"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__200"

    // $ANTLR start "T__201"
    public final void mT__201() throws RecognitionException {
        try {
            int _type = T__201;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:201:8: ( 'global' )
            // InternalOrg.g:201:10: 'global'
            {
            match("global"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__201"

    // $ANTLR start "T__202"
    public final void mT__202() throws RecognitionException {
        try {
            int _type = T__202;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:202:8: ( 'all' )
            // InternalOrg.g:202:10: 'all'
            {
            match("all"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__202"

    // $ANTLR start "T__203"
    public final void mT__203() throws RecognitionException {
        try {
            int _type = T__203;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:203:8: ( 'with' )
            // InternalOrg.g:203:10: 'with'
            {
            match("with"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__203"

    // $ANTLR start "T__204"
    public final void mT__204() throws RecognitionException {
        try {
            int _type = T__204;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:204:8: ( 'without' )
            // InternalOrg.g:204:10: 'without'
            {
            match("without"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__204"

    // $ANTLR start "T__205"
    public final void mT__205() throws RecognitionException {
        try {
            int _type = T__205;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:205:8: ( 'top' )
            // InternalOrg.g:205:10: 'top'
            {
            match("top"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__205"

    // $ANTLR start "T__206"
    public final void mT__206() throws RecognitionException {
        try {
            int _type = T__206;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:206:8: ( 'creates' )
            // InternalOrg.g:206:10: 'creates'
            {
            match("creates"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__206"

    // $ANTLR start "T__207"
    public final void mT__207() throws RecognitionException {
        try {
            int _type = T__207;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:207:8: ( 'purchasing' )
            // InternalOrg.g:207:10: 'purchasing'
            {
            match("purchasing"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__207"

    // $ANTLR start "T__208"
    public final void mT__208() throws RecognitionException {
        try {
            int _type = T__208;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:208:8: ( 'finance' )
            // InternalOrg.g:208:10: 'finance'
            {
            match("finance"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__208"

    // $ANTLR start "T__209"
    public final void mT__209() throws RecognitionException {
        try {
            int _type = T__209;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:209:8: ( 'Yes' )
            // InternalOrg.g:209:10: 'Yes'
            {
            match("Yes"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__209"

    // $ANTLR start "T__210"
    public final void mT__210() throws RecognitionException {
        try {
            int _type = T__210;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:210:8: ( 'No' )
            // InternalOrg.g:210:10: 'No'
            {
            match("No"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__210"

    // $ANTLR start "T__211"
    public final void mT__211() throws RecognitionException {
        try {
            int _type = T__211;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:211:8: ( 'yes' )
            // InternalOrg.g:211:10: 'yes'
            {
            match("yes"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__211"

    // $ANTLR start "RULE_STRING"
    public final void mRULE_STRING() throws RecognitionException {
        try {
            int _type = RULE_STRING;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13282:13: ( '\"' ( '\\\\' . | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )* '\"' )
            // InternalOrg.g:13282:15: '\"' ( '\\\\' . | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )* '\"'
            {
            match('\"'); 
            // InternalOrg.g:13282:19: ( '\\\\' . | ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) ) )*
            loop1:
            do {
                int alt1=3;
                int LA1_0 = input.LA(1);

                if ( (LA1_0=='\\') ) {
                    alt1=1;
                }
                else if ( ((LA1_0>='\u0000' && LA1_0<='\t')||(LA1_0>='\u000B' && LA1_0<='\f')||(LA1_0>='\u000E' && LA1_0<='!')||(LA1_0>='#' && LA1_0<='[')||(LA1_0>=']' && LA1_0<='\uFFFF')) ) {
                    alt1=2;
                }


                switch (alt1) {
            	case 1 :
            	    // InternalOrg.g:13282:20: '\\\\' .
            	    {
            	    match('\\'); 
            	    matchAny(); 

            	    }
            	    break;
            	case 2 :
            	    // InternalOrg.g:13282:27: ~ ( ( '\\\\' | '\"' | '\\n' | '\\r' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='!')||(input.LA(1)>='#' && input.LA(1)<='[')||(input.LA(1)>=']' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop1;
                }
            } while (true);

            match('\"'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_STRING"

    // $ANTLR start "RULE_CODE"
    public final void mRULE_CODE() throws RecognitionException {
        try {
            int _type = RULE_CODE;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13284:11: ( RULE_CODE_PART ( RULE_CODE_PART | '-' | '.' )* )
            // InternalOrg.g:13284:13: RULE_CODE_PART ( RULE_CODE_PART | '-' | '.' )*
            {
            mRULE_CODE_PART(); 
            // InternalOrg.g:13284:28: ( RULE_CODE_PART | '-' | '.' )*
            loop2:
            do {
                int alt2=2;
                int LA2_0 = input.LA(1);

                if ( ((LA2_0>='-' && LA2_0<='.')||(LA2_0>='0' && LA2_0<='9')||(LA2_0>='A' && LA2_0<='Z')||LA2_0=='_'||(LA2_0>='a' && LA2_0<='z')||(LA2_0>='\u00C0' && LA2_0<='\u02AF')||(LA2_0>='\u0370' && LA2_0<='\u1FFF')||(LA2_0>='\u3005' && LA2_0<='\u3007')||(LA2_0>='\u3040' && LA2_0<='\u30FF')||(LA2_0>='\u3400' && LA2_0<='\u4DBF')||(LA2_0>='\u4E00' && LA2_0<='\u9FFF')||(LA2_0>='\uAC00' && LA2_0<='\uD7A3')||(LA2_0>='\uD800' && LA2_0<='\uDFFF')||(LA2_0>='\uF900' && LA2_0<='\uFAFF')||(LA2_0>='\uFF10' && LA2_0<='\uFF19')||(LA2_0>='\uFF21' && LA2_0<='\uFF3A')||(LA2_0>='\uFF41' && LA2_0<='\uFF5A')) ) {
                    alt2=1;
                }


                switch (alt2) {
            	case 1 :
            	    // InternalOrg.g:
            	    {
            	    if ( (input.LA(1)>='-' && input.LA(1)<='.')||(input.LA(1)>='0' && input.LA(1)<='9')||(input.LA(1)>='A' && input.LA(1)<='Z')||input.LA(1)=='_'||(input.LA(1)>='a' && input.LA(1)<='z')||(input.LA(1)>='\u00C0' && input.LA(1)<='\u02AF')||(input.LA(1)>='\u0370' && input.LA(1)<='\u1FFF')||(input.LA(1)>='\u3005' && input.LA(1)<='\u3007')||(input.LA(1)>='\u3040' && input.LA(1)<='\u30FF')||(input.LA(1)>='\u3400' && input.LA(1)<='\u4DBF')||(input.LA(1)>='\u4E00' && input.LA(1)<='\u9FFF')||(input.LA(1)>='\uAC00' && input.LA(1)<='\uD7A3')||(input.LA(1)>='\uD800' && input.LA(1)<='\uDFFF')||(input.LA(1)>='\uF900' && input.LA(1)<='\uFAFF')||(input.LA(1)>='\uFF10' && input.LA(1)<='\uFF19')||(input.LA(1)>='\uFF21' && input.LA(1)<='\uFF3A')||(input.LA(1)>='\uFF41' && input.LA(1)<='\uFF5A') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop2;
                }
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_CODE"

    // $ANTLR start "RULE_CODE_PART"
    public final void mRULE_CODE_PART() throws RecognitionException {
        try {
            // InternalOrg.g:13286:25: ( ( 'a' .. 'z' | 'A' .. 'Z' | '0' .. '9' | '_' | '\\u00C0' .. '\\u02AF' | '\\u0370' .. '\\u1FFF' | '\\u3005' .. '\\u3007' | '\\u3040' .. '\\u30FF' | '\\u3400' .. '\\u4DBF' | '\\u4E00' .. '\\u9FFF' | '\\uAC00' .. '\\uD7A3' | '\\uD800' .. '\\uDFFF' | '\\uF900' .. '\\uFAFF' | '\\uFF10' .. '\\uFF19' | '\\uFF21' .. '\\uFF3A' | '\\uFF41' .. '\\uFF5A' ) )
            // InternalOrg.g:13286:27: ( 'a' .. 'z' | 'A' .. 'Z' | '0' .. '9' | '_' | '\\u00C0' .. '\\u02AF' | '\\u0370' .. '\\u1FFF' | '\\u3005' .. '\\u3007' | '\\u3040' .. '\\u30FF' | '\\u3400' .. '\\u4DBF' | '\\u4E00' .. '\\u9FFF' | '\\uAC00' .. '\\uD7A3' | '\\uD800' .. '\\uDFFF' | '\\uF900' .. '\\uFAFF' | '\\uFF10' .. '\\uFF19' | '\\uFF21' .. '\\uFF3A' | '\\uFF41' .. '\\uFF5A' )
            {
            if ( (input.LA(1)>='0' && input.LA(1)<='9')||(input.LA(1)>='A' && input.LA(1)<='Z')||input.LA(1)=='_'||(input.LA(1)>='a' && input.LA(1)<='z')||(input.LA(1)>='\u00C0' && input.LA(1)<='\u02AF')||(input.LA(1)>='\u0370' && input.LA(1)<='\u1FFF')||(input.LA(1)>='\u3005' && input.LA(1)<='\u3007')||(input.LA(1)>='\u3040' && input.LA(1)<='\u30FF')||(input.LA(1)>='\u3400' && input.LA(1)<='\u4DBF')||(input.LA(1)>='\u4E00' && input.LA(1)<='\u9FFF')||(input.LA(1)>='\uAC00' && input.LA(1)<='\uD7A3')||(input.LA(1)>='\uD800' && input.LA(1)<='\uDFFF')||(input.LA(1)>='\uF900' && input.LA(1)<='\uFAFF')||(input.LA(1)>='\uFF10' && input.LA(1)<='\uFF19')||(input.LA(1)>='\uFF21' && input.LA(1)<='\uFF3A')||(input.LA(1)>='\uFF41' && input.LA(1)<='\uFF5A') ) {
                input.consume();

            }
            else {
                MismatchedSetException mse = new MismatchedSetException(null,input);
                recover(mse);
                throw mse;}


            }

        }
        finally {
        }
    }
    // $ANTLR end "RULE_CODE_PART"

    // $ANTLR start "RULE_ML_COMMENT"
    public final void mRULE_ML_COMMENT() throws RecognitionException {
        try {
            int _type = RULE_ML_COMMENT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13288:17: ( '/*' ( options {greedy=false; } : . )* '*/' )
            // InternalOrg.g:13288:19: '/*' ( options {greedy=false; } : . )* '*/'
            {
            match("/*"); 

            // InternalOrg.g:13288:24: ( options {greedy=false; } : . )*
            loop3:
            do {
                int alt3=2;
                int LA3_0 = input.LA(1);

                if ( (LA3_0=='*') ) {
                    int LA3_1 = input.LA(2);

                    if ( (LA3_1=='/') ) {
                        alt3=2;
                    }
                    else if ( ((LA3_1>='\u0000' && LA3_1<='.')||(LA3_1>='0' && LA3_1<='\uFFFF')) ) {
                        alt3=1;
                    }


                }
                else if ( ((LA3_0>='\u0000' && LA3_0<=')')||(LA3_0>='+' && LA3_0<='\uFFFF')) ) {
                    alt3=1;
                }


                switch (alt3) {
            	case 1 :
            	    // InternalOrg.g:13288:52: .
            	    {
            	    matchAny(); 

            	    }
            	    break;

            	default :
            	    break loop3;
                }
            } while (true);

            match("*/"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ML_COMMENT"

    // $ANTLR start "RULE_SL_COMMENT"
    public final void mRULE_SL_COMMENT() throws RecognitionException {
        try {
            int _type = RULE_SL_COMMENT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13290:17: ( '//' (~ ( ( '\\n' | '\\r' ) ) )* ( ( '\\r' )? '\\n' )? )
            // InternalOrg.g:13290:19: '//' (~ ( ( '\\n' | '\\r' ) ) )* ( ( '\\r' )? '\\n' )?
            {
            match("//"); 

            // InternalOrg.g:13290:24: (~ ( ( '\\n' | '\\r' ) ) )*
            loop4:
            do {
                int alt4=2;
                int LA4_0 = input.LA(1);

                if ( ((LA4_0>='\u0000' && LA4_0<='\t')||(LA4_0>='\u000B' && LA4_0<='\f')||(LA4_0>='\u000E' && LA4_0<='\uFFFF')) ) {
                    alt4=1;
                }


                switch (alt4) {
            	case 1 :
            	    // InternalOrg.g:13290:24: ~ ( ( '\\n' | '\\r' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop4;
                }
            } while (true);

            // InternalOrg.g:13290:40: ( ( '\\r' )? '\\n' )?
            int alt6=2;
            int LA6_0 = input.LA(1);

            if ( (LA6_0=='\n'||LA6_0=='\r') ) {
                alt6=1;
            }
            switch (alt6) {
                case 1 :
                    // InternalOrg.g:13290:41: ( '\\r' )? '\\n'
                    {
                    // InternalOrg.g:13290:41: ( '\\r' )?
                    int alt5=2;
                    int LA5_0 = input.LA(1);

                    if ( (LA5_0=='\r') ) {
                        alt5=1;
                    }
                    switch (alt5) {
                        case 1 :
                            // InternalOrg.g:13290:41: '\\r'
                            {
                            match('\r'); 

                            }
                            break;

                    }

                    match('\n'); 

                    }
                    break;

            }


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_SL_COMMENT"

    // $ANTLR start "RULE_WS"
    public final void mRULE_WS() throws RecognitionException {
        try {
            int _type = RULE_WS;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13292:9: ( ( ' ' | '\\t' | '\\r' | '\\n' )+ )
            // InternalOrg.g:13292:11: ( ' ' | '\\t' | '\\r' | '\\n' )+
            {
            // InternalOrg.g:13292:11: ( ' ' | '\\t' | '\\r' | '\\n' )+
            int cnt7=0;
            loop7:
            do {
                int alt7=2;
                int LA7_0 = input.LA(1);

                if ( ((LA7_0>='\t' && LA7_0<='\n')||LA7_0=='\r'||LA7_0==' ') ) {
                    alt7=1;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalOrg.g:
            	    {
            	    if ( (input.LA(1)>='\t' && input.LA(1)<='\n')||input.LA(1)=='\r'||input.LA(1)==' ' ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    if ( cnt7 >= 1 ) break loop7;
                        EarlyExitException eee =
                            new EarlyExitException(7, input);
                        throw eee;
                }
                cnt7++;
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_WS"

    // $ANTLR start "RULE_ANY_OTHER"
    public final void mRULE_ANY_OTHER() throws RecognitionException {
        try {
            int _type = RULE_ANY_OTHER;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalOrg.g:13294:16: ( . )
            // InternalOrg.g:13294:18: .
            {
            matchAny(); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ANY_OTHER"

    public void mTokens() throws RecognitionException {
        // InternalOrg.g:1:8: ( T__11 | T__12 | T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | T__37 | T__38 | T__39 | T__40 | T__41 | T__42 | T__43 | T__44 | T__45 | T__46 | T__47 | T__48 | T__49 | T__50 | T__51 | T__52 | T__53 | T__54 | T__55 | T__56 | T__57 | T__58 | T__59 | T__60 | T__61 | T__62 | T__63 | T__64 | T__65 | T__66 | T__67 | T__68 | T__69 | T__70 | T__71 | T__72 | T__73 | T__74 | T__75 | T__76 | T__77 | T__78 | T__79 | T__80 | T__81 | T__82 | T__83 | T__84 | T__85 | T__86 | T__87 | T__88 | T__89 | T__90 | T__91 | T__92 | T__93 | T__94 | T__95 | T__96 | T__97 | T__98 | T__99 | T__100 | T__101 | T__102 | T__103 | T__104 | T__105 | T__106 | T__107 | T__108 | T__109 | T__110 | T__111 | T__112 | T__113 | T__114 | T__115 | T__116 | T__117 | T__118 | T__119 | T__120 | T__121 | T__122 | T__123 | T__124 | T__125 | T__126 | T__127 | T__128 | T__129 | T__130 | T__131 | T__132 | T__133 | T__134 | T__135 | T__136 | T__137 | T__138 | T__139 | T__140 | T__141 | T__142 | T__143 | T__144 | T__145 | T__146 | T__147 | T__148 | T__149 | T__150 | T__151 | T__152 | T__153 | T__154 | T__155 | T__156 | T__157 | T__158 | T__159 | T__160 | T__161 | T__162 | T__163 | T__164 | T__165 | T__166 | T__167 | T__168 | T__169 | T__170 | T__171 | T__172 | T__173 | T__174 | T__175 | T__176 | T__177 | T__178 | T__179 | T__180 | T__181 | T__182 | T__183 | T__184 | T__185 | T__186 | T__187 | T__188 | T__189 | T__190 | T__191 | T__192 | T__193 | T__194 | T__195 | T__196 | T__197 | T__198 | T__199 | T__200 | T__201 | T__202 | T__203 | T__204 | T__205 | T__206 | T__207 | T__208 | T__209 | T__210 | T__211 | RULE_STRING | RULE_CODE | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER )
        int alt8=207;
        alt8 = dfa8.predict(input);
        switch (alt8) {
            case 1 :
                // InternalOrg.g:1:10: T__11
                {
                mT__11(); 

                }
                break;
            case 2 :
                // InternalOrg.g:1:16: T__12
                {
                mT__12(); 

                }
                break;
            case 3 :
                // InternalOrg.g:1:22: T__13
                {
                mT__13(); 

                }
                break;
            case 4 :
                // InternalOrg.g:1:28: T__14
                {
                mT__14(); 

                }
                break;
            case 5 :
                // InternalOrg.g:1:34: T__15
                {
                mT__15(); 

                }
                break;
            case 6 :
                // InternalOrg.g:1:40: T__16
                {
                mT__16(); 

                }
                break;
            case 7 :
                // InternalOrg.g:1:46: T__17
                {
                mT__17(); 

                }
                break;
            case 8 :
                // InternalOrg.g:1:52: T__18
                {
                mT__18(); 

                }
                break;
            case 9 :
                // InternalOrg.g:1:58: T__19
                {
                mT__19(); 

                }
                break;
            case 10 :
                // InternalOrg.g:1:64: T__20
                {
                mT__20(); 

                }
                break;
            case 11 :
                // InternalOrg.g:1:70: T__21
                {
                mT__21(); 

                }
                break;
            case 12 :
                // InternalOrg.g:1:76: T__22
                {
                mT__22(); 

                }
                break;
            case 13 :
                // InternalOrg.g:1:82: T__23
                {
                mT__23(); 

                }
                break;
            case 14 :
                // InternalOrg.g:1:88: T__24
                {
                mT__24(); 

                }
                break;
            case 15 :
                // InternalOrg.g:1:94: T__25
                {
                mT__25(); 

                }
                break;
            case 16 :
                // InternalOrg.g:1:100: T__26
                {
                mT__26(); 

                }
                break;
            case 17 :
                // InternalOrg.g:1:106: T__27
                {
                mT__27(); 

                }
                break;
            case 18 :
                // InternalOrg.g:1:112: T__28
                {
                mT__28(); 

                }
                break;
            case 19 :
                // InternalOrg.g:1:118: T__29
                {
                mT__29(); 

                }
                break;
            case 20 :
                // InternalOrg.g:1:124: T__30
                {
                mT__30(); 

                }
                break;
            case 21 :
                // InternalOrg.g:1:130: T__31
                {
                mT__31(); 

                }
                break;
            case 22 :
                // InternalOrg.g:1:136: T__32
                {
                mT__32(); 

                }
                break;
            case 23 :
                // InternalOrg.g:1:142: T__33
                {
                mT__33(); 

                }
                break;
            case 24 :
                // InternalOrg.g:1:148: T__34
                {
                mT__34(); 

                }
                break;
            case 25 :
                // InternalOrg.g:1:154: T__35
                {
                mT__35(); 

                }
                break;
            case 26 :
                // InternalOrg.g:1:160: T__36
                {
                mT__36(); 

                }
                break;
            case 27 :
                // InternalOrg.g:1:166: T__37
                {
                mT__37(); 

                }
                break;
            case 28 :
                // InternalOrg.g:1:172: T__38
                {
                mT__38(); 

                }
                break;
            case 29 :
                // InternalOrg.g:1:178: T__39
                {
                mT__39(); 

                }
                break;
            case 30 :
                // InternalOrg.g:1:184: T__40
                {
                mT__40(); 

                }
                break;
            case 31 :
                // InternalOrg.g:1:190: T__41
                {
                mT__41(); 

                }
                break;
            case 32 :
                // InternalOrg.g:1:196: T__42
                {
                mT__42(); 

                }
                break;
            case 33 :
                // InternalOrg.g:1:202: T__43
                {
                mT__43(); 

                }
                break;
            case 34 :
                // InternalOrg.g:1:208: T__44
                {
                mT__44(); 

                }
                break;
            case 35 :
                // InternalOrg.g:1:214: T__45
                {
                mT__45(); 

                }
                break;
            case 36 :
                // InternalOrg.g:1:220: T__46
                {
                mT__46(); 

                }
                break;
            case 37 :
                // InternalOrg.g:1:226: T__47
                {
                mT__47(); 

                }
                break;
            case 38 :
                // InternalOrg.g:1:232: T__48
                {
                mT__48(); 

                }
                break;
            case 39 :
                // InternalOrg.g:1:238: T__49
                {
                mT__49(); 

                }
                break;
            case 40 :
                // InternalOrg.g:1:244: T__50
                {
                mT__50(); 

                }
                break;
            case 41 :
                // InternalOrg.g:1:250: T__51
                {
                mT__51(); 

                }
                break;
            case 42 :
                // InternalOrg.g:1:256: T__52
                {
                mT__52(); 

                }
                break;
            case 43 :
                // InternalOrg.g:1:262: T__53
                {
                mT__53(); 

                }
                break;
            case 44 :
                // InternalOrg.g:1:268: T__54
                {
                mT__54(); 

                }
                break;
            case 45 :
                // InternalOrg.g:1:274: T__55
                {
                mT__55(); 

                }
                break;
            case 46 :
                // InternalOrg.g:1:280: T__56
                {
                mT__56(); 

                }
                break;
            case 47 :
                // InternalOrg.g:1:286: T__57
                {
                mT__57(); 

                }
                break;
            case 48 :
                // InternalOrg.g:1:292: T__58
                {
                mT__58(); 

                }
                break;
            case 49 :
                // InternalOrg.g:1:298: T__59
                {
                mT__59(); 

                }
                break;
            case 50 :
                // InternalOrg.g:1:304: T__60
                {
                mT__60(); 

                }
                break;
            case 51 :
                // InternalOrg.g:1:310: T__61
                {
                mT__61(); 

                }
                break;
            case 52 :
                // InternalOrg.g:1:316: T__62
                {
                mT__62(); 

                }
                break;
            case 53 :
                // InternalOrg.g:1:322: T__63
                {
                mT__63(); 

                }
                break;
            case 54 :
                // InternalOrg.g:1:328: T__64
                {
                mT__64(); 

                }
                break;
            case 55 :
                // InternalOrg.g:1:334: T__65
                {
                mT__65(); 

                }
                break;
            case 56 :
                // InternalOrg.g:1:340: T__66
                {
                mT__66(); 

                }
                break;
            case 57 :
                // InternalOrg.g:1:346: T__67
                {
                mT__67(); 

                }
                break;
            case 58 :
                // InternalOrg.g:1:352: T__68
                {
                mT__68(); 

                }
                break;
            case 59 :
                // InternalOrg.g:1:358: T__69
                {
                mT__69(); 

                }
                break;
            case 60 :
                // InternalOrg.g:1:364: T__70
                {
                mT__70(); 

                }
                break;
            case 61 :
                // InternalOrg.g:1:370: T__71
                {
                mT__71(); 

                }
                break;
            case 62 :
                // InternalOrg.g:1:376: T__72
                {
                mT__72(); 

                }
                break;
            case 63 :
                // InternalOrg.g:1:382: T__73
                {
                mT__73(); 

                }
                break;
            case 64 :
                // InternalOrg.g:1:388: T__74
                {
                mT__74(); 

                }
                break;
            case 65 :
                // InternalOrg.g:1:394: T__75
                {
                mT__75(); 

                }
                break;
            case 66 :
                // InternalOrg.g:1:400: T__76
                {
                mT__76(); 

                }
                break;
            case 67 :
                // InternalOrg.g:1:406: T__77
                {
                mT__77(); 

                }
                break;
            case 68 :
                // InternalOrg.g:1:412: T__78
                {
                mT__78(); 

                }
                break;
            case 69 :
                // InternalOrg.g:1:418: T__79
                {
                mT__79(); 

                }
                break;
            case 70 :
                // InternalOrg.g:1:424: T__80
                {
                mT__80(); 

                }
                break;
            case 71 :
                // InternalOrg.g:1:430: T__81
                {
                mT__81(); 

                }
                break;
            case 72 :
                // InternalOrg.g:1:436: T__82
                {
                mT__82(); 

                }
                break;
            case 73 :
                // InternalOrg.g:1:442: T__83
                {
                mT__83(); 

                }
                break;
            case 74 :
                // InternalOrg.g:1:448: T__84
                {
                mT__84(); 

                }
                break;
            case 75 :
                // InternalOrg.g:1:454: T__85
                {
                mT__85(); 

                }
                break;
            case 76 :
                // InternalOrg.g:1:460: T__86
                {
                mT__86(); 

                }
                break;
            case 77 :
                // InternalOrg.g:1:466: T__87
                {
                mT__87(); 

                }
                break;
            case 78 :
                // InternalOrg.g:1:472: T__88
                {
                mT__88(); 

                }
                break;
            case 79 :
                // InternalOrg.g:1:478: T__89
                {
                mT__89(); 

                }
                break;
            case 80 :
                // InternalOrg.g:1:484: T__90
                {
                mT__90(); 

                }
                break;
            case 81 :
                // InternalOrg.g:1:490: T__91
                {
                mT__91(); 

                }
                break;
            case 82 :
                // InternalOrg.g:1:496: T__92
                {
                mT__92(); 

                }
                break;
            case 83 :
                // InternalOrg.g:1:502: T__93
                {
                mT__93(); 

                }
                break;
            case 84 :
                // InternalOrg.g:1:508: T__94
                {
                mT__94(); 

                }
                break;
            case 85 :
                // InternalOrg.g:1:514: T__95
                {
                mT__95(); 

                }
                break;
            case 86 :
                // InternalOrg.g:1:520: T__96
                {
                mT__96(); 

                }
                break;
            case 87 :
                // InternalOrg.g:1:526: T__97
                {
                mT__97(); 

                }
                break;
            case 88 :
                // InternalOrg.g:1:532: T__98
                {
                mT__98(); 

                }
                break;
            case 89 :
                // InternalOrg.g:1:538: T__99
                {
                mT__99(); 

                }
                break;
            case 90 :
                // InternalOrg.g:1:544: T__100
                {
                mT__100(); 

                }
                break;
            case 91 :
                // InternalOrg.g:1:551: T__101
                {
                mT__101(); 

                }
                break;
            case 92 :
                // InternalOrg.g:1:558: T__102
                {
                mT__102(); 

                }
                break;
            case 93 :
                // InternalOrg.g:1:565: T__103
                {
                mT__103(); 

                }
                break;
            case 94 :
                // InternalOrg.g:1:572: T__104
                {
                mT__104(); 

                }
                break;
            case 95 :
                // InternalOrg.g:1:579: T__105
                {
                mT__105(); 

                }
                break;
            case 96 :
                // InternalOrg.g:1:586: T__106
                {
                mT__106(); 

                }
                break;
            case 97 :
                // InternalOrg.g:1:593: T__107
                {
                mT__107(); 

                }
                break;
            case 98 :
                // InternalOrg.g:1:600: T__108
                {
                mT__108(); 

                }
                break;
            case 99 :
                // InternalOrg.g:1:607: T__109
                {
                mT__109(); 

                }
                break;
            case 100 :
                // InternalOrg.g:1:614: T__110
                {
                mT__110(); 

                }
                break;
            case 101 :
                // InternalOrg.g:1:621: T__111
                {
                mT__111(); 

                }
                break;
            case 102 :
                // InternalOrg.g:1:628: T__112
                {
                mT__112(); 

                }
                break;
            case 103 :
                // InternalOrg.g:1:635: T__113
                {
                mT__113(); 

                }
                break;
            case 104 :
                // InternalOrg.g:1:642: T__114
                {
                mT__114(); 

                }
                break;
            case 105 :
                // InternalOrg.g:1:649: T__115
                {
                mT__115(); 

                }
                break;
            case 106 :
                // InternalOrg.g:1:656: T__116
                {
                mT__116(); 

                }
                break;
            case 107 :
                // InternalOrg.g:1:663: T__117
                {
                mT__117(); 

                }
                break;
            case 108 :
                // InternalOrg.g:1:670: T__118
                {
                mT__118(); 

                }
                break;
            case 109 :
                // InternalOrg.g:1:677: T__119
                {
                mT__119(); 

                }
                break;
            case 110 :
                // InternalOrg.g:1:684: T__120
                {
                mT__120(); 

                }
                break;
            case 111 :
                // InternalOrg.g:1:691: T__121
                {
                mT__121(); 

                }
                break;
            case 112 :
                // InternalOrg.g:1:698: T__122
                {
                mT__122(); 

                }
                break;
            case 113 :
                // InternalOrg.g:1:705: T__123
                {
                mT__123(); 

                }
                break;
            case 114 :
                // InternalOrg.g:1:712: T__124
                {
                mT__124(); 

                }
                break;
            case 115 :
                // InternalOrg.g:1:719: T__125
                {
                mT__125(); 

                }
                break;
            case 116 :
                // InternalOrg.g:1:726: T__126
                {
                mT__126(); 

                }
                break;
            case 117 :
                // InternalOrg.g:1:733: T__127
                {
                mT__127(); 

                }
                break;
            case 118 :
                // InternalOrg.g:1:740: T__128
                {
                mT__128(); 

                }
                break;
            case 119 :
                // InternalOrg.g:1:747: T__129
                {
                mT__129(); 

                }
                break;
            case 120 :
                // InternalOrg.g:1:754: T__130
                {
                mT__130(); 

                }
                break;
            case 121 :
                // InternalOrg.g:1:761: T__131
                {
                mT__131(); 

                }
                break;
            case 122 :
                // InternalOrg.g:1:768: T__132
                {
                mT__132(); 

                }
                break;
            case 123 :
                // InternalOrg.g:1:775: T__133
                {
                mT__133(); 

                }
                break;
            case 124 :
                // InternalOrg.g:1:782: T__134
                {
                mT__134(); 

                }
                break;
            case 125 :
                // InternalOrg.g:1:789: T__135
                {
                mT__135(); 

                }
                break;
            case 126 :
                // InternalOrg.g:1:796: T__136
                {
                mT__136(); 

                }
                break;
            case 127 :
                // InternalOrg.g:1:803: T__137
                {
                mT__137(); 

                }
                break;
            case 128 :
                // InternalOrg.g:1:810: T__138
                {
                mT__138(); 

                }
                break;
            case 129 :
                // InternalOrg.g:1:817: T__139
                {
                mT__139(); 

                }
                break;
            case 130 :
                // InternalOrg.g:1:824: T__140
                {
                mT__140(); 

                }
                break;
            case 131 :
                // InternalOrg.g:1:831: T__141
                {
                mT__141(); 

                }
                break;
            case 132 :
                // InternalOrg.g:1:838: T__142
                {
                mT__142(); 

                }
                break;
            case 133 :
                // InternalOrg.g:1:845: T__143
                {
                mT__143(); 

                }
                break;
            case 134 :
                // InternalOrg.g:1:852: T__144
                {
                mT__144(); 

                }
                break;
            case 135 :
                // InternalOrg.g:1:859: T__145
                {
                mT__145(); 

                }
                break;
            case 136 :
                // InternalOrg.g:1:866: T__146
                {
                mT__146(); 

                }
                break;
            case 137 :
                // InternalOrg.g:1:873: T__147
                {
                mT__147(); 

                }
                break;
            case 138 :
                // InternalOrg.g:1:880: T__148
                {
                mT__148(); 

                }
                break;
            case 139 :
                // InternalOrg.g:1:887: T__149
                {
                mT__149(); 

                }
                break;
            case 140 :
                // InternalOrg.g:1:894: T__150
                {
                mT__150(); 

                }
                break;
            case 141 :
                // InternalOrg.g:1:901: T__151
                {
                mT__151(); 

                }
                break;
            case 142 :
                // InternalOrg.g:1:908: T__152
                {
                mT__152(); 

                }
                break;
            case 143 :
                // InternalOrg.g:1:915: T__153
                {
                mT__153(); 

                }
                break;
            case 144 :
                // InternalOrg.g:1:922: T__154
                {
                mT__154(); 

                }
                break;
            case 145 :
                // InternalOrg.g:1:929: T__155
                {
                mT__155(); 

                }
                break;
            case 146 :
                // InternalOrg.g:1:936: T__156
                {
                mT__156(); 

                }
                break;
            case 147 :
                // InternalOrg.g:1:943: T__157
                {
                mT__157(); 

                }
                break;
            case 148 :
                // InternalOrg.g:1:950: T__158
                {
                mT__158(); 

                }
                break;
            case 149 :
                // InternalOrg.g:1:957: T__159
                {
                mT__159(); 

                }
                break;
            case 150 :
                // InternalOrg.g:1:964: T__160
                {
                mT__160(); 

                }
                break;
            case 151 :
                // InternalOrg.g:1:971: T__161
                {
                mT__161(); 

                }
                break;
            case 152 :
                // InternalOrg.g:1:978: T__162
                {
                mT__162(); 

                }
                break;
            case 153 :
                // InternalOrg.g:1:985: T__163
                {
                mT__163(); 

                }
                break;
            case 154 :
                // InternalOrg.g:1:992: T__164
                {
                mT__164(); 

                }
                break;
            case 155 :
                // InternalOrg.g:1:999: T__165
                {
                mT__165(); 

                }
                break;
            case 156 :
                // InternalOrg.g:1:1006: T__166
                {
                mT__166(); 

                }
                break;
            case 157 :
                // InternalOrg.g:1:1013: T__167
                {
                mT__167(); 

                }
                break;
            case 158 :
                // InternalOrg.g:1:1020: T__168
                {
                mT__168(); 

                }
                break;
            case 159 :
                // InternalOrg.g:1:1027: T__169
                {
                mT__169(); 

                }
                break;
            case 160 :
                // InternalOrg.g:1:1034: T__170
                {
                mT__170(); 

                }
                break;
            case 161 :
                // InternalOrg.g:1:1041: T__171
                {
                mT__171(); 

                }
                break;
            case 162 :
                // InternalOrg.g:1:1048: T__172
                {
                mT__172(); 

                }
                break;
            case 163 :
                // InternalOrg.g:1:1055: T__173
                {
                mT__173(); 

                }
                break;
            case 164 :
                // InternalOrg.g:1:1062: T__174
                {
                mT__174(); 

                }
                break;
            case 165 :
                // InternalOrg.g:1:1069: T__175
                {
                mT__175(); 

                }
                break;
            case 166 :
                // InternalOrg.g:1:1076: T__176
                {
                mT__176(); 

                }
                break;
            case 167 :
                // InternalOrg.g:1:1083: T__177
                {
                mT__177(); 

                }
                break;
            case 168 :
                // InternalOrg.g:1:1090: T__178
                {
                mT__178(); 

                }
                break;
            case 169 :
                // InternalOrg.g:1:1097: T__179
                {
                mT__179(); 

                }
                break;
            case 170 :
                // InternalOrg.g:1:1104: T__180
                {
                mT__180(); 

                }
                break;
            case 171 :
                // InternalOrg.g:1:1111: T__181
                {
                mT__181(); 

                }
                break;
            case 172 :
                // InternalOrg.g:1:1118: T__182
                {
                mT__182(); 

                }
                break;
            case 173 :
                // InternalOrg.g:1:1125: T__183
                {
                mT__183(); 

                }
                break;
            case 174 :
                // InternalOrg.g:1:1132: T__184
                {
                mT__184(); 

                }
                break;
            case 175 :
                // InternalOrg.g:1:1139: T__185
                {
                mT__185(); 

                }
                break;
            case 176 :
                // InternalOrg.g:1:1146: T__186
                {
                mT__186(); 

                }
                break;
            case 177 :
                // InternalOrg.g:1:1153: T__187
                {
                mT__187(); 

                }
                break;
            case 178 :
                // InternalOrg.g:1:1160: T__188
                {
                mT__188(); 

                }
                break;
            case 179 :
                // InternalOrg.g:1:1167: T__189
                {
                mT__189(); 

                }
                break;
            case 180 :
                // InternalOrg.g:1:1174: T__190
                {
                mT__190(); 

                }
                break;
            case 181 :
                // InternalOrg.g:1:1181: T__191
                {
                mT__191(); 

                }
                break;
            case 182 :
                // InternalOrg.g:1:1188: T__192
                {
                mT__192(); 

                }
                break;
            case 183 :
                // InternalOrg.g:1:1195: T__193
                {
                mT__193(); 

                }
                break;
            case 184 :
                // InternalOrg.g:1:1202: T__194
                {
                mT__194(); 

                }
                break;
            case 185 :
                // InternalOrg.g:1:1209: T__195
                {
                mT__195(); 

                }
                break;
            case 186 :
                // InternalOrg.g:1:1216: T__196
                {
                mT__196(); 

                }
                break;
            case 187 :
                // InternalOrg.g:1:1223: T__197
                {
                mT__197(); 

                }
                break;
            case 188 :
                // InternalOrg.g:1:1230: T__198
                {
                mT__198(); 

                }
                break;
            case 189 :
                // InternalOrg.g:1:1237: T__199
                {
                mT__199(); 

                }
                break;
            case 190 :
                // InternalOrg.g:1:1244: T__200
                {
                mT__200(); 

                }
                break;
            case 191 :
                // InternalOrg.g:1:1251: T__201
                {
                mT__201(); 

                }
                break;
            case 192 :
                // InternalOrg.g:1:1258: T__202
                {
                mT__202(); 

                }
                break;
            case 193 :
                // InternalOrg.g:1:1265: T__203
                {
                mT__203(); 

                }
                break;
            case 194 :
                // InternalOrg.g:1:1272: T__204
                {
                mT__204(); 

                }
                break;
            case 195 :
                // InternalOrg.g:1:1279: T__205
                {
                mT__205(); 

                }
                break;
            case 196 :
                // InternalOrg.g:1:1286: T__206
                {
                mT__206(); 

                }
                break;
            case 197 :
                // InternalOrg.g:1:1293: T__207
                {
                mT__207(); 

                }
                break;
            case 198 :
                // InternalOrg.g:1:1300: T__208
                {
                mT__208(); 

                }
                break;
            case 199 :
                // InternalOrg.g:1:1307: T__209
                {
                mT__209(); 

                }
                break;
            case 200 :
                // InternalOrg.g:1:1314: T__210
                {
                mT__210(); 

                }
                break;
            case 201 :
                // InternalOrg.g:1:1321: T__211
                {
                mT__211(); 

                }
                break;
            case 202 :
                // InternalOrg.g:1:1328: RULE_STRING
                {
                mRULE_STRING(); 

                }
                break;
            case 203 :
                // InternalOrg.g:1:1340: RULE_CODE
                {
                mRULE_CODE(); 

                }
                break;
            case 204 :
                // InternalOrg.g:1:1350: RULE_ML_COMMENT
                {
                mRULE_ML_COMMENT(); 

                }
                break;
            case 205 :
                // InternalOrg.g:1:1366: RULE_SL_COMMENT
                {
                mRULE_SL_COMMENT(); 

                }
                break;
            case 206 :
                // InternalOrg.g:1:1382: RULE_WS
                {
                mRULE_WS(); 

                }
                break;
            case 207 :
                // InternalOrg.g:1:1390: RULE_ANY_OTHER
                {
                mRULE_ANY_OTHER(); 

                }
                break;

        }

    }


    protected DFA8 dfa8 = new DFA8(this);
    static final String DFA8_eotS =
        "\1\uffff\3\55\1\uffff\2\55\3\uffff\14\55\1\uffff\14\55\1\47\1\uffff\1\47\2\uffff\2\55\1\u0095\1\u0096\1\55\1\uffff\12\55\1\uffff\15\55\3\uffff\1\u00c2\12\55\1\u00d2\3\55\1\u00d8\1\u00da\10\55\1\u00e7\1\55\1\u00e9\17\55\1\u0107\3\55\1\uffff\12\55\1\u011c\7\55\1\u0124\1\55\4\uffff\4\55\2\uffff\5\55\1\u0132\7\55\1\u013b\20\55\1\u014d\13\55\1\u015b\1\uffff\1\55\1\u015d\15\55\1\uffff\5\55\1\uffff\1\55\1\uffff\2\55\1\u0178\10\55\1\u0181\1\uffff\1\55\1\uffff\20\55\1\u0196\13\55\1\u01a6\1\uffff\3\55\1\u01aa\3\55\1\u01ae\14\55\1\uffff\1\55\1\u01bd\4\55\1\u01c2\1\uffff\1\u01c3\6\55\1\u01ca\5\55\1\uffff\10\55\1\uffff\1\u01d8\1\55\1\u01da\3\55\1\u01df\2\55\1\u01e6\5\55\1\u01ec\1\55\1\uffff\4\55\1\u01f2\1\55\1\u01f4\1\u01f5\5\55\1\uffff\1\u01fb\1\uffff\4\55\1\u0200\1\u0201\1\u0202\23\55\1\uffff\1\u0216\7\55\1\uffff\1\55\1\u021f\13\55\1\u022c\1\55\1\u022e\4\55\1\uffff\12\55\1\u023d\3\55\1\u0241\1\uffff\3\55\1\uffff\3\55\1\uffff\1\u0249\1\u024b\1\55\1\u024d\5\55\1\u0253\4\55\1\uffff\1\u0258\1\u0259\1\u025a\1\55\2\uffff\6\55\1\uffff\13\55\1\u026f\1\55\1\uffff\1\55\1\uffff\3\55\1\u0275\1\uffff\5\55\1\u027b\1\uffff\5\55\1\uffff\5\55\1\uffff\1\u0286\2\uffff\1\u0287\2\55\1\u028a\1\55\1\uffff\4\55\3\uffff\1\55\1\u0291\1\u0292\3\55\1\u0297\1\55\1\u0299\1\55\1\u029b\1\u029c\1\55\1\u029e\5\55\1\uffff\10\55\1\uffff\2\55\1\u02af\11\55\1\uffff\1\55\1\uffff\5\55\1\u02bf\10\55\1\uffff\3\55\1\uffff\7\55\1\uffff\1\u02d2\1\uffff\1\u02d3\1\uffff\5\55\1\uffff\4\55\3\uffff\1\55\1\u02df\7\55\1\u02e7\7\55\1\u02ef\2\55\1\uffff\1\u02f2\1\55\1\u02f4\2\55\1\uffff\5\55\1\uffff\4\55\1\u0301\5\55\2\uffff\2\55\1\uffff\5\55\1\u030e\2\uffff\4\55\1\uffff\1\55\1\uffff\1\55\2\uffff\1\u0316\1\uffff\2\55\1\u0319\4\55\1\u031e\7\55\1\u0326\1\uffff\3\55\1\u032b\5\55\1\u0331\1\55\1\u0333\1\55\1\u0335\1\55\1\uffff\3\55\1\u033a\1\55\1\u033c\1\55\1\u033e\7\55\1\u0347\2\55\2\uffff\1\u034a\4\55\1\u034f\5\55\1\uffff\2\55\1\u0357\4\55\1\uffff\3\55\1\u035f\2\55\1\u0362\1\uffff\2\55\1\uffff\1\55\1\uffff\1\u0366\1\55\1\u0368\1\55\1\u036a\1\u036b\1\u036c\1\u036d\2\55\1\u0370\1\u0371\1\uffff\1\u0372\1\55\1\u0374\10\55\1\u037d\1\uffff\1\55\1\u037f\3\55\1\u0384\1\u0385\1\uffff\1\u0388\1\u0389\1\uffff\2\55\1\u038d\1\55\1\uffff\1\55\1\u0390\4\55\1\u0395\1\uffff\4\55\1\uffff\3\55\1\u039d\1\55\1\uffff\1\u039f\1\uffff\1\55\1\uffff\1\u03a1\1\u03a3\2\55\1\uffff\1\55\1\uffff\1\55\1\uffff\1\u03a9\1\55\1\u03ab\4\55\1\u03b0\1\uffff\1\u03b1\1\u03b2\1\uffff\1\55\1\u03b5\2\55\1\uffff\1\55\1\u03b9\2\55\1\u03bc\2\55\1\uffff\1\55\1\u03c0\2\55\1\u03c3\2\55\1\uffff\1\u03c6\1\u03c7\1\uffff\1\u03c8\1\u03c9\1\55\1\uffff\1\55\1\uffff\1\55\4\uffff\1\u03cd\1\u03ce\3\uffff\1\55\1\uffff\1\u03d0\3\55\1\u03d4\1\55\1\u03d6\1\55\1\uffff\1\55\1\uffff\1\u03d9\1\u03da\1\55\1\u03dc\2\uffff\1\u03dd\1\55\2\uffff\3\55\1\uffff\2\55\1\uffff\3\55\1\u03e7\1\uffff\1\u03e8\1\u03e9\3\55\1\u03ed\1\55\1\uffff\1\55\1\uffff\1\u03f0\1\uffff\1\u03f1\1\uffff\2\55\1\u03f4\1\u03f5\1\55\1\uffff\1\u03f7\1\uffff\1\55\1\u03f9\1\u03fa\1\55\3\uffff\1\55\1\u03fd\1\uffff\1\u03fe\1\55\1\u0400\1\uffff\1\55\1\u0402\1\uffff\1\55\1\u0404\1\55\1\uffff\1\u0406\1\55\1\uffff\2\55\4\uffff\1\u040a\1\u040c\1\55\2\uffff\1\u040e\1\uffff\1\u040f\1\55\1\u0411\1\uffff\1\u0412\1\uffff\2\55\2\uffff\1\u0415\2\uffff\1\55\1\u0417\3\55\1\u041b\2\55\1\u041e\3\uffff\3\55\1\uffff\1\55\1\u0423\2\uffff\2\55\2\uffff\1\55\1\uffff\1\u0427\2\uffff\1\55\1\u0429\2\uffff\1\55\1\uffff\1\u042b\1\uffff\1\u042c\1\uffff\1\55\1\uffff\1\u042e\2\55\1\uffff\1\u0431\1\uffff\1\u0432\2\uffff\1\55\2\uffff\2\55\1\uffff\1\u0436\1\uffff\1\55\1\u0438\1\u0439\1\uffff\1\u043a\1\55\1\uffff\1\u043c\2\55\1\u043f\1\uffff\1\u0440\1\55\1\u0442\1\uffff\1\55\1\uffff\1\55\2\uffff\1\55\1\uffff\1\u0446\1\u0447\2\uffff\1\55\1\u0449\1\u044a\1\uffff\1\u044b\3\uffff\1\55\1\uffff\2\55\2\uffff\1\55\1\uffff\1\55\1\u0451\1\u0452\2\uffff\1\u0453\3\uffff\1\u0455\1\u0456\1\55\1\u0458\1\u0459\3\uffff\1\u045a\2\uffff\1\55\3\uffff\1\u045d\1\55\1\uffff\1\55\1\u0460\1\uffff";
    static final String DFA8_eofS =
        "\u0461\uffff";
    static final String DFA8_minS =
        "\1\0\1\144\1\141\1\151\1\uffff\2\141\3\uffff\1\141\1\145\1\141\1\154\1\142\1\146\1\141\1\145\3\141\1\157\1\uffff\1\141\1\156\1\141\1\151\1\145\2\111\1\145\1\165\1\145\1\157\1\145\1\0\1\uffff\1\52\2\uffff\1\160\1\145\2\55\1\145\1\uffff\1\141\1\163\1\162\1\160\1\143\2\162\1\157\1\145\1\146\1\uffff\1\141\1\144\1\162\1\154\1\145\1\156\1\164\1\143\1\154\1\164\1\157\1\142\1\141\3\uffff\1\55\1\160\1\170\1\154\1\141\1\146\1\144\1\143\1\163\1\157\1\154\1\55\1\143\1\141\1\157\2\55\1\143\1\160\1\154\1\144\1\164\1\145\1\163\1\147\1\55\1\145\1\55\1\145\1\164\1\154\1\147\1\154\2\156\1\160\1\145\1\157\1\163\2\162\2\155\1\55\1\147\1\162\1\142\1\uffff\2\162\1\160\1\144\1\141\1\160\1\146\1\164\1\147\1\156\1\55\1\145\1\171\2\106\1\162\1\141\1\163\1\55\1\163\4\uffff\1\157\1\156\2\145\2\uffff\1\155\1\145\1\151\1\165\1\142\1\55\1\156\1\154\2\145\1\163\1\145\1\157\1\55\1\155\1\170\1\157\1\154\1\141\1\162\1\145\1\156\2\164\1\160\1\162\1\145\1\141\1\164\1\171\1\55\1\141\1\155\1\157\4\145\1\162\1\151\1\154\1\156\1\55\1\uffff\1\145\1\55\1\145\1\160\1\143\2\145\1\157\1\147\1\145\2\141\1\151\1\153\1\141\1\uffff\1\157\1\141\1\165\1\144\1\142\1\uffff\1\145\1\uffff\1\145\1\154\1\55\1\157\1\162\1\165\1\151\1\157\1\162\1\157\1\141\1\55\1\uffff\1\156\1\uffff\1\162\1\163\1\165\1\151\1\141\1\151\1\145\1\165\1\157\1\145\1\150\1\165\1\160\1\164\1\145\1\165\1\55\2\143\1\163\1\160\1\151\1\143\2\145\1\151\1\142\1\145\1\55\1\uffff\1\141\1\164\1\151\1\55\1\162\1\153\1\156\1\55\1\150\1\164\1\145\1\162\1\142\1\145\1\141\1\143\1\141\1\151\2\141\1\uffff\1\162\1\55\2\117\1\157\1\156\1\55\1\uffff\1\55\1\162\1\164\1\156\1\151\1\162\1\141\1\55\1\162\1\164\1\162\1\155\1\154\1\uffff\1\151\1\157\1\156\1\160\1\164\2\162\1\141\1\uffff\1\55\1\146\1\55\1\145\1\156\1\141\1\55\1\164\1\145\1\55\1\141\1\145\1\156\1\164\1\145\1\55\1\151\1\uffff\1\162\1\145\1\162\1\156\1\55\1\163\2\55\1\164\1\156\2\145\1\144\1\uffff\1\55\1\uffff\1\160\1\154\1\163\1\153\3\55\1\145\2\154\1\163\1\164\1\156\1\163\1\156\1\167\1\165\1\160\1\145\1\141\1\164\2\165\1\160\1\151\1\143\1\uffff\1\55\1\145\1\163\1\143\1\155\1\141\1\162\1\156\1\uffff\1\141\1\55\1\150\1\151\1\145\1\141\1\151\2\157\1\165\1\162\1\145\1\162\1\55\1\157\1\55\1\151\1\145\1\162\1\141\1\uffff\1\141\1\145\1\151\1\145\1\160\1\154\1\164\1\141\1\150\1\156\1\55\1\162\1\157\1\145\1\55\1\uffff\1\164\1\141\1\163\1\uffff\1\156\1\145\1\151\1\uffff\2\55\1\162\1\55\1\154\1\162\1\165\2\162\1\55\1\164\1\142\1\155\1\141\1\uffff\3\55\1\164\2\uffff\1\164\1\151\1\164\2\143\1\156\1\uffff\1\160\1\151\1\157\1\142\1\145\1\156\1\171\1\163\1\164\1\151\1\156\1\55\1\164\1\uffff\1\151\1\uffff\1\144\2\143\1\55\1\uffff\1\162\1\156\1\170\1\157\1\156\1\55\1\uffff\2\156\1\144\1\145\1\162\1\uffff\1\156\1\141\1\156\1\151\1\144\1\uffff\1\55\2\uffff\1\55\1\166\1\144\1\55\1\141\1\uffff\1\150\2\141\1\145\3\uffff\1\162\2\55\1\154\1\151\1\145\1\55\1\143\1\55\1\163\2\55\1\154\1\55\1\156\1\141\1\164\1\143\1\141\1\uffff\1\163\1\164\1\145\1\141\1\147\1\160\1\151\1\164\1\uffff\1\145\1\144\1\55\2\156\1\164\2\156\1\162\1\166\1\163\1\164\1\uffff\1\144\1\uffff\1\156\1\162\1\151\1\154\1\162\1\55\1\154\1\163\2\145\1\151\1\154\1\141\1\164\1\uffff\1\141\1\156\1\162\1\uffff\1\151\1\142\1\144\1\141\1\162\1\156\1\165\1\uffff\1\55\1\uffff\1\55\1\uffff\1\145\1\143\1\154\1\162\1\151\1\uffff\1\163\1\154\1\151\1\162\3\uffff\1\151\1\55\1\146\1\157\1\145\1\157\1\141\1\163\1\162\1\55\1\145\1\156\1\162\1\144\1\147\2\145\1\55\1\156\1\141\1\uffff\1\55\1\145\1\55\1\145\1\164\1\uffff\1\171\1\147\1\164\1\154\1\147\1\uffff\1\171\1\143\1\141\1\144\1\55\1\147\3\164\1\141\2\uffff\1\145\1\147\1\uffff\1\162\1\157\1\164\1\143\1\144\1\55\2\uffff\1\141\1\162\1\157\1\163\1\uffff\1\145\1\uffff\1\145\2\uffff\1\55\1\uffff\1\164\1\154\1\55\1\141\1\164\1\163\1\155\1\55\1\164\1\145\1\164\1\172\1\151\1\141\1\145\1\55\1\uffff\1\143\2\145\1\55\1\163\1\143\1\141\1\164\1\151\1\55\1\147\1\55\1\141\1\55\1\171\1\uffff\1\145\1\163\1\143\1\55\1\157\1\55\1\163\1\55\1\154\1\141\1\151\1\166\1\154\1\151\1\154\1\55\1\147\1\164\2\uffff\1\55\1\141\1\164\1\145\1\160\1\55\1\145\2\143\1\164\1\144\1\uffff\1\151\1\162\1\55\1\155\1\154\2\151\1\uffff\1\163\1\155\1\141\1\55\1\163\1\145\1\55\1\uffff\1\147\1\154\1\uffff\1\154\1\uffff\1\55\1\145\1\55\1\145\4\55\1\171\1\162\2\55\1\uffff\1\55\1\157\1\55\1\171\1\162\1\156\1\145\1\144\1\156\1\145\1\164\1\55\1\uffff\1\164\1\55\1\156\1\163\1\156\2\55\1\uffff\2\55\1\uffff\1\156\1\151\1\55\1\145\1\uffff\1\151\1\55\1\151\1\141\1\156\1\144\1\55\1\uffff\1\145\1\144\1\162\1\141\1\uffff\1\151\1\145\1\142\1\55\1\156\1\uffff\1\55\1\uffff\1\154\1\uffff\2\55\2\151\1\uffff\1\156\1\uffff\1\145\1\uffff\1\55\1\154\1\55\1\156\2\145\1\143\1\55\1\uffff\2\55\1\uffff\1\163\1\55\1\144\1\164\1\uffff\1\144\1\55\1\150\1\171\1\55\1\145\1\171\1\uffff\1\160\1\55\1\164\1\163\1\55\1\145\1\156\1\uffff\2\55\1\uffff\2\55\1\144\1\uffff\1\162\1\uffff\1\156\4\uffff\2\55\3\uffff\1\162\1\uffff\1\55\1\171\1\164\1\162\1\55\1\145\1\55\1\151\1\uffff\1\151\1\uffff\2\55\1\147\1\55\2\uffff\1\55\1\156\2\uffff\1\164\1\151\1\157\1\uffff\1\156\1\143\1\uffff\1\157\1\164\1\147\1\55\1\uffff\2\55\1\145\1\164\1\142\1\55\1\154\1\uffff\1\147\1\uffff\1\55\1\uffff\1\55\1\uffff\1\156\1\146\2\55\1\156\1\uffff\1\55\1\uffff\1\147\2\55\1\164\3\uffff\1\145\1\55\1\uffff\1\55\1\151\1\55\1\uffff\1\171\1\55\1\uffff\1\162\1\55\1\141\1\uffff\1\55\1\145\1\uffff\1\156\1\143\4\uffff\2\55\1\164\2\uffff\1\55\1\uffff\1\55\1\157\1\55\1\uffff\1\55\1\uffff\1\156\1\157\2\uffff\1\55\2\uffff\1\147\1\55\1\157\1\156\1\164\1\55\1\156\1\151\1\55\3\uffff\1\144\2\151\1\uffff\1\145\1\55\2\uffff\1\147\1\151\2\uffff\1\147\1\uffff\1\55\2\uffff\1\151\1\55\2\uffff\1\157\1\uffff\1\55\1\uffff\1\55\1\uffff\1\156\1\uffff\1\55\1\164\1\145\1\uffff\1\55\1\uffff\1\55\2\uffff\1\162\2\uffff\1\147\1\156\1\uffff\1\55\1\uffff\1\156\2\55\1\uffff\1\55\1\157\1\uffff\1\55\1\157\1\154\1\55\1\uffff\1\55\1\145\1\55\1\uffff\1\157\1\uffff\1\156\2\uffff\1\171\1\uffff\2\55\2\uffff\1\171\2\55\1\uffff\1\55\3\uffff\1\156\1\uffff\1\156\1\151\2\uffff\1\144\1\uffff\1\156\2\55\2\uffff\1\55\3\uffff\2\55\1\164\2\55\3\uffff\1\55\2\uffff\1\151\3\uffff\1\55\1\145\1\uffff\1\163\1\55\1\uffff";
    static final String DFA8_maxS =
        "\1\uffff\1\164\1\170\1\162\1\uffff\2\165\3\uffff\1\171\1\157\1\171\1\162\2\166\1\141\1\165\1\162\3\165\1\uffff\1\157\1\163\1\171\1\162\1\145\2\111\1\145\1\165\1\145\1\157\1\145\1\uffff\1\uffff\1\57\2\uffff\1\160\1\145\2\uff5a\1\145\1\uffff\1\166\1\163\1\162\1\160\1\164\2\162\1\157\1\145\1\156\1\uffff\1\141\1\165\1\162\1\154\1\145\1\156\2\164\1\155\1\172\1\157\1\142\1\171\3\uffff\1\uff5a\1\160\1\170\1\155\1\141\1\156\1\166\1\143\1\163\1\157\1\154\1\uff5a\1\154\2\157\2\uff5a\1\143\1\160\1\163\1\166\1\164\1\145\1\163\1\147\1\uff5a\1\145\1\uff5a\1\145\1\164\1\162\1\164\1\154\2\164\1\160\2\157\1\163\2\162\1\164\1\155\1\uff5a\1\164\1\162\1\165\1\uffff\2\162\1\164\1\151\1\145\1\160\1\163\1\164\1\163\1\156\1\uff5a\1\145\1\171\2\106\1\162\1\141\1\163\1\uff5a\1\163\4\uffff\1\157\1\156\1\157\1\162\2\uffff\1\155\2\151\1\165\1\142\1\uff5a\1\156\1\154\2\145\1\163\1\145\1\157\1\uff5a\1\155\1\170\1\157\1\154\1\141\1\162\1\145\1\156\2\164\1\160\1\162\1\145\1\141\1\164\1\171\1\uff5a\1\141\1\155\1\165\4\145\1\162\2\154\1\156\1\uff5a\1\uffff\1\145\1\uff5a\1\145\1\160\1\156\2\145\1\157\1\147\1\145\1\151\1\141\1\151\1\153\1\141\1\uffff\1\157\1\141\1\165\1\144\1\142\1\uffff\1\145\1\uffff\1\162\1\154\1\uff5a\1\157\1\162\1\165\1\151\1\157\1\162\1\157\1\141\1\uff5a\1\uffff\1\162\1\uffff\1\162\1\163\1\165\1\151\1\141\1\151\1\160\1\165\1\157\1\145\1\150\1\165\1\160\1\164\1\145\1\165\1\uff5a\1\155\1\146\1\163\1\160\1\164\1\143\2\145\1\165\1\142\1\145\1\uff5a\1\uffff\1\141\1\164\1\151\1\uff5a\1\162\1\153\1\156\1\uff5a\1\150\1\164\1\145\1\162\1\142\2\145\1\143\1\141\1\151\2\141\1\uffff\1\162\1\uff5a\2\117\1\157\1\156\1\uff5a\1\uffff\1\uff5a\1\162\1\164\1\156\1\151\1\162\1\141\1\uff5a\1\162\1\164\1\162\1\155\1\154\1\uffff\1\151\1\157\1\156\1\160\1\164\2\162\1\141\1\uffff\1\uff5a\1\146\1\uff5a\1\145\1\156\1\164\1\uff5a\1\164\1\162\1\uff5a\1\141\1\145\1\156\1\164\1\145\1\uff5a\1\151\1\uffff\1\162\1\145\1\162\1\156\1\uff5a\1\163\2\uff5a\1\164\1\156\2\145\1\144\1\uffff\1\uff5a\1\uffff\1\160\1\154\1\163\1\153\3\uff5a\1\145\2\154\1\163\1\164\1\156\1\163\1\156\1\167\1\165\1\160\1\145\1\141\1\164\2\165\1\160\1\151\1\143\1\uffff\1\uff5a\1\145\1\163\1\143\1\155\1\141\1\162\1\156\1\uffff\1\141\1\uff5a\1\150\1\151\1\145\1\141\1\151\1\163\1\157\1\165\1\162\1\145\1\162\1\uff5a\1\157\1\uff5a\1\151\1\145\1\162\1\141\1\uffff\1\141\1\145\1\151\1\145\1\160\1\154\1\164\1\141\1\150\1\156\1\uff5a\1\162\1\157\1\145\1\uff5a\1\uffff\1\164\1\141\1\163\1\uffff\1\156\1\145\1\151\1\uffff\2\uff5a\1\162\1\uff5a\1\154\1\162\1\165\2\162\1\uff5a\1\164\1\142\1\155\1\141\1\uffff\3\uff5a\1\164\2\uffff\1\164\1\151\1\164\1\143\2\156\1\uffff\1\160\1\171\1\157\1\142\1\145\1\156\1\171\1\163\1\164\1\151\1\156\1\uff5a\1\164\1\uffff\1\151\1\uffff\1\144\2\143\1\uff5a\1\uffff\1\162\1\156\1\170\1\157\1\156\1\uff5a\1\uffff\2\156\1\144\1\145\1\162\1\uffff\1\156\1\141\1\156\1\151\1\144\1\uffff\1\uff5a\2\uffff\1\uff5a\1\166\1\144\1\uff5a\1\141\1\uffff\1\150\2\141\1\145\3\uffff\1\162\2\uff5a\1\154\1\157\1\145\1\uff5a\1\143\1\uff5a\1\163\2\uff5a\1\154\1\uff5a\1\156\1\141\1\164\1\143\1\141\1\uffff\1\163\1\164\1\145\1\141\1\147\1\160\1\151\1\164\1\uffff\1\145\1\144\1\uff5a\2\156\1\164\2\156\1\162\1\166\1\163\1\164\1\uffff\1\144\1\uffff\1\156\1\162\1\151\1\154\1\162\1\uff5a\1\154\1\163\2\145\1\151\1\154\1\141\1\164\1\uffff\1\141\1\156\1\162\1\uffff\1\151\1\142\1\144\1\141\1\162\1\156\1\165\1\uffff\1\uff5a\1\uffff\1\uff5a\1\uffff\1\145\1\143\1\154\1\162\1\151\1\uffff\1\163\1\154\1\151\1\162\3\uffff\1\151\1\uff5a\1\146\1\157\1\145\1\157\1\141\1\163\1\162\1\uff5a\1\145\1\156\1\162\1\144\1\147\2\145\1\uff5a\1\156\1\141\1\uffff\1\uff5a\1\145\1\uff5a\1\145\1\164\1\uffff\1\171\1\147\1\164\1\154\1\147\1\uffff\1\171\1\143\1\141\1\163\1\uff5a\1\147\3\164\1\141\2\uffff\1\145\1\147\1\uffff\1\162\1\157\1\164\1\143\1\144\1\uff5a\2\uffff\1\141\1\162\1\157\1\163\1\uffff\1\151\1\uffff\1\145\2\uffff\1\uff5a\1\uffff\1\164\1\154\1\uff5a\1\141\1\164\1\163\1\155\1\uff5a\1\164\1\145\1\164\1\172\1\151\1\141\1\145\1\uff5a\1\uffff\1\143\1\145\1\162\1\uff5a\1\163\1\143\1\141\1\164\1\151\1\uff5a\1\147\1\uff5a\1\141\1\uff5a\1\171\1\uffff\1\145\1\163\1\143\1\uff5a\1\157\1\uff5a\1\163\1\uff5a\1\154\1\141\1\163\1\166\1\154\1\151\1\154\1\uff5a\1\147\1\164\2\uffff\1\uff5a\1\141\1\164\1\145\1\160\1\uff5a\1\145\2\143\1\164\1\144\1\uffff\1\151\1\162\1\uff5a\1\155\1\154\2\151\1\uffff\1\163\1\155\1\141\1\uff5a\1\163\1\145\1\uff5a\1\uffff\1\147\1\154\1\uffff\1\154\1\uffff\1\uff5a\1\145\1\uff5a\1\145\4\uff5a\1\171\1\162\2\uff5a\1\uffff\1\uff5a\1\157\1\uff5a\1\171\1\162\1\156\1\145\1\144\1\156\1\145\1\164\1\uff5a\1\uffff\1\164\1\uff5a\1\156\1\163\1\156\2\uff5a\1\uffff\2\uff5a\1\uffff\1\164\1\151\1\uff5a\1\145\1\uffff\1\151\1\uff5a\1\151\1\141\1\156\1\144\1\uff5a\1\uffff\1\145\1\144\1\162\1\141\1\uffff\1\151\1\145\1\142\1\uff5a\1\156\1\uffff\1\uff5a\1\uffff\1\154\1\uffff\2\uff5a\2\151\1\uffff\1\156\1\uffff\1\151\1\uffff\1\uff5a\1\154\1\uff5a\1\156\2\145\1\143\1\uff5a\1\uffff\2\uff5a\1\uffff\1\163\1\uff5a\1\144\1\164\1\uffff\1\144\1\uff5a\1\150\1\171\1\uff5a\1\145\1\171\1\uffff\1\160\1\uff5a\1\164\1\163\1\uff5a\1\145\1\156\1\uffff\2\uff5a\1\uffff\2\uff5a\1\144\1\uffff\1\162\1\uffff\1\156\4\uffff\2\uff5a\3\uffff\1\162\1\uffff\1\uff5a\1\171\1\164\1\162\1\uff5a\1\145\1\uff5a\1\151\1\uffff\1\151\1\uffff\2\uff5a\1\147\1\uff5a\2\uffff\1\uff5a\1\156\2\uffff\1\164\1\151\1\157\1\uffff\1\156\1\143\1\uffff\1\157\1\164\1\147\1\uff5a\1\uffff\2\uff5a\1\145\1\164\1\142\1\uff5a\1\154\1\uffff\1\147\1\uffff\1\uff5a\1\uffff\1\uff5a\1\uffff\1\156\1\146\2\uff5a\1\156\1\uffff\1\uff5a\1\uffff\1\147\2\uff5a\1\164\3\uffff\1\145\1\uff5a\1\uffff\1\uff5a\1\151\1\uff5a\1\uffff\1\171\1\uff5a\1\uffff\1\162\1\uff5a\1\141\1\uffff\1\uff5a\1\145\1\uffff\1\156\1\143\4\uffff\2\uff5a\1\164\2\uffff\1\uff5a\1\uffff\1\uff5a\1\157\1\uff5a\1\uffff\1\uff5a\1\uffff\1\156\1\157\2\uffff\1\uff5a\2\uffff\1\147\1\uff5a\1\157\1\156\1\164\1\uff5a\1\156\1\151\1\uff5a\3\uffff\1\144\2\151\1\uffff\1\145\1\uff5a\2\uffff\1\147\1\151\2\uffff\1\147\1\uffff\1\uff5a\2\uffff\1\151\1\uff5a\2\uffff\1\157\1\uffff\1\uff5a\1\uffff\1\uff5a\1\uffff\1\156\1\uffff\1\uff5a\1\164\1\145\1\uffff\1\uff5a\1\uffff\1\uff5a\2\uffff\1\162\2\uffff\1\147\1\156\1\uffff\1\uff5a\1\uffff\1\156\2\uff5a\1\uffff\1\uff5a\1\157\1\uffff\1\uff5a\1\157\1\154\1\uff5a\1\uffff\1\uff5a\1\145\1\uff5a\1\uffff\1\157\1\uffff\1\156\2\uffff\1\171\1\uffff\2\uff5a\2\uffff\1\171\2\uff5a\1\uffff\1\uff5a\3\uffff\1\156\1\uffff\1\156\1\151\2\uffff\1\144\1\uffff\1\156\2\uff5a\2\uffff\1\uff5a\3\uffff\2\uff5a\1\164\2\uff5a\3\uffff\1\uff5a\2\uffff\1\171\3\uffff\1\uff5a\1\145\1\uffff\1\163\1\uff5a\1\uffff";
    static final String DFA8_acceptS =
        "\4\uffff\1\5\2\uffff\1\10\1\12\1\13\14\uffff\1\66\15\uffff\1\u00cb\1\uffff\1\u00ce\1\u00cf\5\uffff\1\u00cb\12\uffff\1\5\15\uffff\1\10\1\12\1\13\57\uffff\1\66\24\uffff\1\u00ca\1\u00cc\1\u00cd\1\u00ce\4\uffff\1\153\1\173\53\uffff\1\15\17\uffff\1\105\5\uffff\1\21\1\uffff\1\25\14\uffff\1\33\1\uffff\1\166\35\uffff\1\u00b5\24\uffff\1\132\7\uffff\1\u00c8\15\uffff\1\4\10\uffff\1\3\21\uffff\1\7\15\uffff\1\u00c3\1\uffff\1\64\32\uffff\1\u00c0\10\uffff\1\u00a8\24\uffff\1\u00b6\17\uffff\1\u00ab\3\uffff\1\100\3\uffff\1\u00b7\16\uffff\1\154\4\uffff\1\u00c7\1\u00c9\6\uffff\1\u0095\15\uffff\1\14\1\uffff\1\u008e\4\uffff\1\31\6\uffff\1\101\5\uffff\1\136\5\uffff\1\23\1\uffff\1\30\1\163\5\uffff\1\22\4\uffff\1\16\1\113\1\u008f\23\uffff\1\u00ac\10\uffff\1\123\14\uffff\1\165\1\uffff\1\155\16\uffff\1\61\3\uffff\1\u0092\7\uffff\1\u00c1\1\uffff\1\107\1\uffff\1\160\5\uffff\1\157\4\uffff\1\u0090\1\u0091\1\u00ae\24\uffff\1\u00a5\5\uffff\1\32\5\uffff\1\120\12\uffff\1\u009b\1\41\2\uffff\1\134\6\uffff\1\53\1\55\4\uffff\1\40\1\uffff\1\151\1\uffff\1\20\1\75\1\uffff\1\u00ba\20\uffff\1\26\17\uffff\1\u009e\22\uffff\1\146\1\143\13\uffff\1\1\7\uffff\1\56\7\uffff\1\150\2\uffff\1\27\1\uffff\1\u00af\14\uffff\1\115\14\uffff\1\37\7\uffff\1\u00bf\2\uffff\1\u00a4\4\uffff\1\u00a7\7\uffff\1\51\4\uffff\1\137\5\uffff\1\47\1\uffff\1\116\1\uffff\1\u0089\4\uffff\1\77\1\uffff\1\140\1\uffff\1\u00b2\10\uffff\1\74\2\uffff\1\u00b4\4\uffff\1\177\7\uffff\1\u00a0\7\uffff\1\u00b0\2\uffff\1\130\3\uffff\1\u00c6\1\uffff\1\65\1\uffff\1\112\1\122\1\117\1\131\2\uffff\1\104\1\u00c4\1\11\1\uffff\1\36\10\uffff\1\u00bc\1\uffff\1\121\4\uffff\1\u0086\1\167\2\uffff\1\127\1\u00a1\3\uffff\1\135\2\uffff\1\u008d\4\uffff\1\u0099\7\uffff\1\156\1\uffff\1\54\1\uffff\1\52\1\uffff\1\145\5\uffff\1\u0080\1\uffff\1\71\4\uffff\1\u0085\1\u00a6\1\u00c2\2\uffff\1\111\3\uffff\1\u0094\2\uffff\1\175\3\uffff\1\u00aa\2\uffff\1\110\2\uffff\1\45\1\70\1\174\1\u00a9\3\uffff\1\42\1\43\1\uffff\1\144\3\uffff\1\u008c\1\uffff\1\170\2\uffff\1\133\1\17\1\uffff\1\u00b9\1\34\11\uffff\1\u0096\1\u009f\1\44\3\uffff\1\u0098\2\uffff\1\126\1\162\2\uffff\1\103\1\u009d\1\uffff\1\u008a\1\uffff\1\u00b8\1\u00bd\2\uffff\1\171\1\u009c\1\uffff\1\u00b1\1\uffff\1\u00bb\1\uffff\1\114\1\uffff\1\u00a3\3\uffff\1\76\1\uffff\1\6\1\uffff\1\35\1\u0082\1\uffff\1\u0084\1\141\2\uffff\1\50\1\uffff\1\72\3\uffff\1\u0088\2\uffff\1\106\4\uffff\1\u0083\3\uffff\1\u008b\1\uffff\1\u00ad\1\uffff\1\142\1\57\1\uffff\1\2\2\uffff\1\176\1\73\3\uffff\1\46\1\uffff\1\102\1\u0087\1\u0097\1\uffff\1\60\2\uffff\1\u00be\1\u009a\1\uffff\1\u00c5\3\uffff\1\172\1\u00a2\1\uffff\1\u00b3\1\67\1\164\5\uffff\1\125\1\u0081\1\124\1\uffff\1\24\1\62\1\uffff\1\u0093\1\63\1\147\2\uffff\1\152\2\uffff\1\161";
    static final String DFA8_specialS =
        "\1\0\42\uffff\1\1\u043d\uffff}>";
    static final String[] DFA8_transitionS = {
            "\11\47\2\46\2\47\1\46\22\47\1\46\1\47\1\43\11\47\1\11\2\47\1\45\12\44\1\26\2\47\1\10\3\47\5\44\1\34\5\44\1\35\1\44\1\41\12\44\1\40\1\44\4\47\1\44\1\47\1\16\1\14\1\5\1\31\1\2\1\3\1\15\1\32\1\1\1\25\1\33\1\13\1\22\1\24\1\17\1\23\1\37\1\21\1\6\1\12\1\30\1\20\1\27\1\44\1\42\1\36\1\4\1\47\1\7\102\47\u01f0\44\u00c0\47\u1c90\44\u1005\47\3\44\70\47\u00c0\44\u0300\47\u19c0\44\100\47\u5200\44\u0c00\47\u2ba4\44\134\47\u0800\44\u1900\47\u0200\44\u0410\47\12\44\7\47\32\44\6\47\32\44\u00a5\47",
            "\1\51\10\uffff\1\50\1\52\4\uffff\1\53\1\54",
            "\1\60\1\57\12\uffff\1\61\1\56\3\uffff\1\63\5\uffff\1\62",
            "\1\67\2\uffff\1\66\2\uffff\1\64\2\uffff\1\65",
            "",
            "\1\74\3\uffff\1\76\2\uffff\1\71\1\77\5\uffff\1\72\2\uffff\1\75\2\uffff\1\73",
            "\1\101\3\uffff\1\100\2\uffff\1\103\1\102\12\uffff\1\105\1\104",
            "",
            "",
            "",
            "\1\113\3\uffff\1\114\11\uffff\1\111\2\uffff\1\115\6\uffff\1\112",
            "\1\117\3\uffff\1\116\5\uffff\1\120",
            "\1\123\3\uffff\1\125\11\uffff\1\122\5\uffff\1\121\3\uffff\1\124",
            "\1\127\5\uffff\1\126",
            "\1\140\1\132\1\135\7\uffff\1\134\3\uffff\1\133\2\uffff\1\131\1\130\1\136\1\137",
            "\1\142\7\uffff\1\144\1\uffff\1\143\1\uffff\1\141\2\uffff\1\146\1\145",
            "\1\147",
            "\1\150\17\uffff\1\151",
            "\1\153\3\uffff\1\152\14\uffff\1\154",
            "\1\161\3\uffff\1\156\11\uffff\1\157\2\uffff\1\155\2\uffff\1\160",
            "\1\162\3\uffff\1\165\11\uffff\1\164\5\uffff\1\163",
            "\1\167\5\uffff\1\166",
            "",
            "\1\172\7\uffff\1\173\5\uffff\1\171",
            "\1\174\1\uffff\1\176\2\uffff\1\175",
            "\1\u0080\3\uffff\1\177\3\uffff\1\u0081\17\uffff\1\u0082",
            "\1\u0084\10\uffff\1\u0083",
            "\1\u0085",
            "\1\u0086",
            "\1\u0087",
            "\1\u0088",
            "\1\u0089",
            "\1\u008a",
            "\1\u008b",
            "\1\u008c",
            "\12\u008d\1\uffff\2\u008d\1\uffff\ufff2\u008d",
            "",
            "\1\u008e\4\uffff\1\u008f",
            "",
            "",
            "\1\u0091",
            "\1\u0092",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\23\55\1\u0094\1\55\1\u0093\4\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0097",
            "",
            "\1\u009b\1\uffff\1\u009a\20\uffff\1\u0098\1\uffff\1\u0099",
            "\1\u009c",
            "\1\u009d",
            "\1\u009e",
            "\1\u00a0\5\uffff\1\u00a1\6\uffff\1\u009f\3\uffff\1\u00a2",
            "\1\u00a3",
            "\1\u00a4",
            "\1\u00a5",
            "\1\u00a6",
            "\1\u00a7\5\uffff\1\u00a8\1\uffff\1\u00a9",
            "",
            "\1\u00aa",
            "\1\u00ab\10\uffff\1\u00af\1\u00ad\4\uffff\1\u00ae\1\uffff\1\u00ac",
            "\1\u00b0",
            "\1\u00b1",
            "\1\u00b2",
            "\1\u00b3",
            "\1\u00b4",
            "\1\u00b8\3\uffff\1\u00b7\10\uffff\1\u00b6\3\uffff\1\u00b5",
            "\1\u00ba\1\u00b9",
            "\1\u00bc\5\uffff\1\u00bb",
            "\1\u00bd",
            "\1\u00be",
            "\1\u00c0\27\uffff\1\u00bf",
            "",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\17\55\1\u00c1\12\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u00c3",
            "\1\u00c4",
            "\1\u00c5\1\u00c6",
            "\1\u00c7",
            "\1\u00ca\4\uffff\1\u00c8\2\uffff\1\u00c9",
            "\1\u00cb\2\uffff\1\u00cd\16\uffff\1\u00cc",
            "\1\u00ce",
            "\1\u00cf",
            "\1\u00d0",
            "\1\u00d1",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u00d4\10\uffff\1\u00d3",
            "\1\u00d6\15\uffff\1\u00d5",
            "\1\u00d7",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u00d9\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u00db",
            "\1\u00dc",
            "\1\u00dd\6\uffff\1\u00de",
            "\1\u00df\5\uffff\1\u00e0\13\uffff\1\u00e1",
            "\1\u00e2",
            "\1\u00e3",
            "\1\u00e4",
            "\1\u00e5",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\5\55\1\u00e6\24\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u00e8",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u00ea",
            "\1\u00eb",
            "\1\u00ec\5\uffff\1\u00ed",
            "\1\u00ef\10\uffff\1\u00f2\1\u00f1\1\uffff\1\u00f0\1\u00ee",
            "\1\u00f3",
            "\1\u00f5\5\uffff\1\u00f4",
            "\1\u00f9\1\uffff\1\u00f6\2\uffff\1\u00f7\1\u00f8",
            "\1\u00fa",
            "\1\u00fd\3\uffff\1\u00fb\5\uffff\1\u00fc",
            "\1\u00fe",
            "\1\u00ff",
            "\1\u0100",
            "\1\u0101",
            "\1\u0102\6\uffff\1\u0103",
            "\1\u0104",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\15\55\1\u0105\5\55\1\u0106\6\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0108\14\uffff\1\u0109",
            "\1\u010a",
            "\1\u010b\22\uffff\1\u010c",
            "",
            "\1\u010d",
            "\1\u010e",
            "\1\u010f\3\uffff\1\u0110",
            "\1\u0112\4\uffff\1\u0111",
            "\1\u0114\3\uffff\1\u0113",
            "\1\u0115",
            "\1\u0116\14\uffff\1\u0117",
            "\1\u0118",
            "\1\u0119\13\uffff\1\u011a",
            "\1\u011b",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u011d",
            "\1\u011e",
            "\1\u011f",
            "\1\u0120",
            "\1\u0121",
            "\1\u0122",
            "\1\u0123",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0125",
            "",
            "",
            "",
            "",
            "\1\u0126",
            "\1\u0127",
            "\1\u0128\11\uffff\1\u0129",
            "\1\u012a\14\uffff\1\u012b",
            "",
            "",
            "\1\u012c",
            "\1\u012d\3\uffff\1\u012e",
            "\1\u012f",
            "\1\u0130",
            "\1\u0131",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0133",
            "\1\u0134",
            "\1\u0135",
            "\1\u0136",
            "\1\u0137",
            "\1\u0138",
            "\1\u0139",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\14\55\1\u013a\15\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u013c",
            "\1\u013d",
            "\1\u013e",
            "\1\u013f",
            "\1\u0140",
            "\1\u0141",
            "\1\u0142",
            "\1\u0143",
            "\1\u0144",
            "\1\u0145",
            "\1\u0146",
            "\1\u0147",
            "\1\u0148",
            "\1\u0149",
            "\1\u014a",
            "\1\u014b",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\23\55\1\u014c\6\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u014e",
            "\1\u014f",
            "\1\u0151\5\uffff\1\u0150",
            "\1\u0152",
            "\1\u0153",
            "\1\u0154",
            "\1\u0155",
            "\1\u0156",
            "\1\u0157\2\uffff\1\u0158",
            "\1\u0159",
            "\1\u015a",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u015c",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u015e",
            "\1\u015f",
            "\1\u0161\12\uffff\1\u0160",
            "\1\u0162",
            "\1\u0163",
            "\1\u0164",
            "\1\u0165",
            "\1\u0166",
            "\1\u0167\7\uffff\1\u0168",
            "\1\u0169",
            "\1\u016a",
            "\1\u016b",
            "\1\u016c",
            "",
            "\1\u016d",
            "\1\u016e",
            "\1\u016f",
            "\1\u0170",
            "\1\u0171",
            "",
            "\1\u0172",
            "",
            "\1\u0175\11\uffff\1\u0173\2\uffff\1\u0174",
            "\1\u0176",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\16\55\1\u0177\13\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0179",
            "\1\u017a",
            "\1\u017b",
            "\1\u017c",
            "\1\u017d",
            "\1\u017e",
            "\1\u017f",
            "\1\u0180",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0183\3\uffff\1\u0182",
            "",
            "\1\u0184",
            "\1\u0185",
            "\1\u0186",
            "\1\u0187",
            "\1\u0188",
            "\1\u0189",
            "\1\u018c\11\uffff\1\u018b\1\u018a",
            "\1\u018d",
            "\1\u018e",
            "\1\u018f",
            "\1\u0190",
            "\1\u0191",
            "\1\u0192",
            "\1\u0193",
            "\1\u0194",
            "\1\u0195",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0198\11\uffff\1\u0197",
            "\1\u019a\2\uffff\1\u0199",
            "\1\u019b",
            "\1\u019c",
            "\1\u019d\12\uffff\1\u019e",
            "\1\u019f",
            "\1\u01a0",
            "\1\u01a1",
            "\1\u01a3\13\uffff\1\u01a2",
            "\1\u01a4",
            "\1\u01a5",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u01a7",
            "\1\u01a8",
            "\1\u01a9",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01ab",
            "\1\u01ac",
            "\1\u01ad",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01af",
            "\1\u01b0",
            "\1\u01b1",
            "\1\u01b2",
            "\1\u01b3",
            "\1\u01b4",
            "\1\u01b5\3\uffff\1\u01b6",
            "\1\u01b7",
            "\1\u01b8",
            "\1\u01b9",
            "\1\u01ba",
            "\1\u01bb",
            "",
            "\1\u01bc",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01be",
            "\1\u01bf",
            "\1\u01c0",
            "\1\u01c1",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01c4",
            "\1\u01c5",
            "\1\u01c6",
            "\1\u01c7",
            "\1\u01c8",
            "\1\u01c9",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01cb",
            "\1\u01cc",
            "\1\u01cd",
            "\1\u01ce",
            "\1\u01cf",
            "",
            "\1\u01d0",
            "\1\u01d1",
            "\1\u01d2",
            "\1\u01d3",
            "\1\u01d4",
            "\1\u01d5",
            "\1\u01d6",
            "\1\u01d7",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01d9",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01db",
            "\1\u01dc",
            "\1\u01dd\22\uffff\1\u01de",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01e0",
            "\1\u01e2\3\uffff\1\u01e1\10\uffff\1\u01e3",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\10\55\1\u01e4\11\55\1\u01e5\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01e7",
            "\1\u01e8",
            "\1\u01e9",
            "\1\u01ea",
            "\1\u01eb",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01ed",
            "",
            "\1\u01ee",
            "\1\u01ef",
            "\1\u01f0",
            "\1\u01f1",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01f3",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u01f6",
            "\1\u01f7",
            "\1\u01f8",
            "\1\u01f9",
            "\1\u01fa",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u01fc",
            "\1\u01fd",
            "\1\u01fe",
            "\1\u01ff",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0203",
            "\1\u0204",
            "\1\u0205",
            "\1\u0206",
            "\1\u0207",
            "\1\u0208",
            "\1\u0209",
            "\1\u020a",
            "\1\u020b",
            "\1\u020c",
            "\1\u020d",
            "\1\u020e",
            "\1\u020f",
            "\1\u0210",
            "\1\u0211",
            "\1\u0212",
            "\1\u0213",
            "\1\u0214",
            "\1\u0215",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0217",
            "\1\u0218",
            "\1\u0219",
            "\1\u021a",
            "\1\u021b",
            "\1\u021c",
            "\1\u021d",
            "",
            "\1\u021e",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0220",
            "\1\u0221",
            "\1\u0222",
            "\1\u0223",
            "\1\u0224",
            "\1\u0226\3\uffff\1\u0225",
            "\1\u0227",
            "\1\u0228",
            "\1\u0229",
            "\1\u022a",
            "\1\u022b",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u022d",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u022f",
            "\1\u0230",
            "\1\u0231",
            "\1\u0232",
            "",
            "\1\u0233",
            "\1\u0234",
            "\1\u0235",
            "\1\u0236",
            "\1\u0237",
            "\1\u0238",
            "\1\u0239",
            "\1\u023a",
            "\1\u023b",
            "\1\u023c",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u023e",
            "\1\u023f",
            "\1\u0240",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0242",
            "\1\u0243",
            "\1\u0244",
            "",
            "\1\u0245",
            "\1\u0246",
            "\1\u0247",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\16\55\1\u0248\13\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u024a\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u024c",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u024e",
            "\1\u024f",
            "\1\u0250",
            "\1\u0251",
            "\1\u0252",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0254",
            "\1\u0255",
            "\1\u0256",
            "\1\u0257",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u025b",
            "",
            "",
            "\1\u025c",
            "\1\u025d",
            "\1\u025e",
            "\1\u025f",
            "\1\u0260\12\uffff\1\u0261",
            "\1\u0262",
            "",
            "\1\u0263",
            "\1\u0265\17\uffff\1\u0264",
            "\1\u0266",
            "\1\u0267",
            "\1\u0268",
            "\1\u0269",
            "\1\u026a",
            "\1\u026b",
            "\1\u026c",
            "\1\u026d",
            "\1\u026e",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0270",
            "",
            "\1\u0271",
            "",
            "\1\u0272",
            "\1\u0273",
            "\1\u0274",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0276",
            "\1\u0277",
            "\1\u0278",
            "\1\u0279",
            "\1\u027a",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u027c",
            "\1\u027d",
            "\1\u027e",
            "\1\u027f",
            "\1\u0280",
            "",
            "\1\u0281",
            "\1\u0282",
            "\1\u0283",
            "\1\u0284",
            "\1\u0285",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0288",
            "\1\u0289",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u028b",
            "",
            "\1\u028c",
            "\1\u028d",
            "\1\u028e",
            "\1\u028f",
            "",
            "",
            "",
            "\1\u0290",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0293",
            "\1\u0295\5\uffff\1\u0294",
            "\1\u0296",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0298",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u029a",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u029d",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u029f",
            "\1\u02a0",
            "\1\u02a1",
            "\1\u02a2",
            "\1\u02a3",
            "",
            "\1\u02a4",
            "\1\u02a5",
            "\1\u02a6",
            "\1\u02a7",
            "\1\u02a8",
            "\1\u02a9",
            "\1\u02aa",
            "\1\u02ab",
            "",
            "\1\u02ac",
            "\1\u02ad",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u02ae\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02b0",
            "\1\u02b1",
            "\1\u02b2",
            "\1\u02b3",
            "\1\u02b4",
            "\1\u02b5",
            "\1\u02b6",
            "\1\u02b7",
            "\1\u02b8",
            "",
            "\1\u02b9",
            "",
            "\1\u02ba",
            "\1\u02bb",
            "\1\u02bc",
            "\1\u02bd",
            "\1\u02be",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02c0",
            "\1\u02c1",
            "\1\u02c2",
            "\1\u02c3",
            "\1\u02c4",
            "\1\u02c5",
            "\1\u02c6",
            "\1\u02c7",
            "",
            "\1\u02c8",
            "\1\u02c9",
            "\1\u02ca",
            "",
            "\1\u02cb",
            "\1\u02cc",
            "\1\u02cd",
            "\1\u02ce",
            "\1\u02cf",
            "\1\u02d0",
            "\1\u02d1",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u02d4",
            "\1\u02d5",
            "\1\u02d6",
            "\1\u02d7",
            "\1\u02d8",
            "",
            "\1\u02d9",
            "\1\u02da",
            "\1\u02db",
            "\1\u02dc",
            "",
            "",
            "",
            "\1\u02dd",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\4\55\1\u02de\25\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02e0",
            "\1\u02e1",
            "\1\u02e2",
            "\1\u02e3",
            "\1\u02e4",
            "\1\u02e5",
            "\1\u02e6",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02e8",
            "\1\u02e9",
            "\1\u02ea",
            "\1\u02eb",
            "\1\u02ec",
            "\1\u02ed",
            "\1\u02ee",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02f0",
            "\1\u02f1",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02f3",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u02f5",
            "\1\u02f6",
            "",
            "\1\u02f7",
            "\1\u02f8",
            "\1\u02f9",
            "\1\u02fa",
            "\1\u02fb",
            "",
            "\1\u02fc",
            "\1\u02fd",
            "\1\u02fe",
            "\1\u02ff\16\uffff\1\u0300",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0302",
            "\1\u0303",
            "\1\u0304",
            "\1\u0305",
            "\1\u0306",
            "",
            "",
            "\1\u0307",
            "\1\u0308",
            "",
            "\1\u0309",
            "\1\u030a",
            "\1\u030b",
            "\1\u030c",
            "\1\u030d",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u030f",
            "\1\u0310",
            "\1\u0311",
            "\1\u0312",
            "",
            "\1\u0314\3\uffff\1\u0313",
            "",
            "\1\u0315",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0317",
            "\1\u0318",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u031a",
            "\1\u031b",
            "\1\u031c",
            "\1\u031d",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u031f",
            "\1\u0320",
            "\1\u0321",
            "\1\u0322",
            "\1\u0323",
            "\1\u0324",
            "\1\u0325",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0327",
            "\1\u0328",
            "\1\u0329\14\uffff\1\u032a",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u032c",
            "\1\u032d",
            "\1\u032e",
            "\1\u032f",
            "\1\u0330",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0332",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0334",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0336",
            "",
            "\1\u0337",
            "\1\u0338",
            "\1\u0339",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u033b",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u033d",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u033f",
            "\1\u0340",
            "\1\u0342\11\uffff\1\u0341",
            "\1\u0343",
            "\1\u0344",
            "\1\u0345",
            "\1\u0346",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0348",
            "\1\u0349",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u034b",
            "\1\u034c",
            "\1\u034d",
            "\1\u034e",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0350",
            "\1\u0351",
            "\1\u0352",
            "\1\u0353",
            "\1\u0354",
            "",
            "\1\u0355",
            "\1\u0356",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0358",
            "\1\u0359",
            "\1\u035a",
            "\1\u035b",
            "",
            "\1\u035c",
            "\1\u035d",
            "\1\u035e",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0360",
            "\1\u0361",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0363",
            "\1\u0364",
            "",
            "\1\u0365",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0367",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0369",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u036e",
            "\1\u036f",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0373",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0375",
            "\1\u0376",
            "\1\u0377",
            "\1\u0378",
            "\1\u0379",
            "\1\u037a",
            "\1\u037b",
            "\1\u037c",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u037e",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0380",
            "\1\u0381",
            "\1\u0382",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u0383\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\10\55\1\u0387\11\55\1\u0386\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u038a\5\uffff\1\u038b",
            "\1\u038c",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u038e",
            "",
            "\1\u038f",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0391",
            "\1\u0392",
            "\1\u0393",
            "\1\u0394",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0396",
            "\1\u0397",
            "\1\u0398",
            "\1\u0399",
            "",
            "\1\u039a",
            "\1\u039b",
            "\1\u039c",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u039e",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u03a0",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u03a2\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03a4",
            "\1\u03a5",
            "",
            "\1\u03a6",
            "",
            "\1\u03a7\3\uffff\1\u03a8",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03aa",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03ac",
            "\1\u03ad",
            "\1\u03ae",
            "\1\u03af",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u03b3",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u03b4\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03b6",
            "\1\u03b7",
            "",
            "\1\u03b8",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03ba",
            "\1\u03bb",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03bd",
            "\1\u03be",
            "",
            "\1\u03bf",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03c1",
            "\1\u03c2",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03c4",
            "\1\u03c5",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03ca",
            "",
            "\1\u03cb",
            "",
            "\1\u03cc",
            "",
            "",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "",
            "\1\u03cf",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03d1",
            "\1\u03d2",
            "\1\u03d3",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03d5",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03d7",
            "",
            "\1\u03d8",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03db",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03de",
            "",
            "",
            "\1\u03df",
            "\1\u03e0",
            "\1\u03e1",
            "",
            "\1\u03e2",
            "\1\u03e3",
            "",
            "\1\u03e4",
            "\1\u03e5",
            "\1\u03e6",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03ea",
            "\1\u03eb",
            "\1\u03ec",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03ee",
            "",
            "\1\u03ef",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u03f2",
            "\1\u03f3",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03f6",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u03f8",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03fb",
            "",
            "",
            "",
            "\1\u03fc",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u03ff",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0401",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0403",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0405",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0407",
            "",
            "\1\u0408",
            "\1\u0409",
            "",
            "",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u040b\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u040d",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0410",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0413",
            "\1\u0414",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u0416",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0418",
            "\1\u0419",
            "\1\u041a",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u041c",
            "\1\u041d",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "",
            "\1\u041f",
            "\1\u0420",
            "\1\u0421",
            "",
            "\1\u0422",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u0424",
            "\1\u0425",
            "",
            "",
            "\1\u0426",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u0428",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u042a",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u042d",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u042f",
            "\1\u0430",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u0433",
            "",
            "",
            "\1\u0434",
            "\1\u0435",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0437",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u043b",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u043d",
            "\1\u043e",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0441",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\1\u0443",
            "",
            "\1\u0444",
            "",
            "",
            "\1\u0445",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u0448",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "",
            "\1\u044c",
            "",
            "\1\u044d",
            "\1\u044e",
            "",
            "",
            "\1\u044f",
            "",
            "\1\u0450",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\22\55\1\u0454\7\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u0457",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "",
            "",
            "\1\u045c\17\uffff\1\u045b",
            "",
            "",
            "",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            "\1\u045e",
            "",
            "\1\u045f",
            "\2\55\1\uffff\12\55\7\uffff\32\55\4\uffff\1\55\1\uffff\32\55\105\uffff\u01f0\55\u00c0\uffff\u1c90\55\u1005\uffff\3\55\70\uffff\u00c0\55\u0300\uffff\u19c0\55\100\uffff\u5200\55\u0c00\uffff\u2ba4\55\134\uffff\u0800\55\u1900\uffff\u0200\55\u0410\uffff\12\55\7\uffff\32\55\6\uffff\32\55",
            ""
    };

    static final short[] DFA8_eot = DFA.unpackEncodedString(DFA8_eotS);
    static final short[] DFA8_eof = DFA.unpackEncodedString(DFA8_eofS);
    static final char[] DFA8_min = DFA.unpackEncodedStringToUnsignedChars(DFA8_minS);
    static final char[] DFA8_max = DFA.unpackEncodedStringToUnsignedChars(DFA8_maxS);
    static final short[] DFA8_accept = DFA.unpackEncodedString(DFA8_acceptS);
    static final short[] DFA8_special = DFA.unpackEncodedString(DFA8_specialS);
    static final short[][] DFA8_transition;

    static {
        int numStates = DFA8_transitionS.length;
        DFA8_transition = new short[numStates][];
        for (int i=0; i<numStates; i++) {
            DFA8_transition[i] = DFA.unpackEncodedString(DFA8_transitionS[i]);
        }
    }

    class DFA8 extends DFA {

        public DFA8(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 8;
            this.eot = DFA8_eot;
            this.eof = DFA8_eof;
            this.min = DFA8_min;
            this.max = DFA8_max;
            this.accept = DFA8_accept;
            this.special = DFA8_special;
            this.transition = DFA8_transition;
        }
        public String getDescription() {
            return "1:1: Tokens : ( T__11 | T__12 | T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | T__37 | T__38 | T__39 | T__40 | T__41 | T__42 | T__43 | T__44 | T__45 | T__46 | T__47 | T__48 | T__49 | T__50 | T__51 | T__52 | T__53 | T__54 | T__55 | T__56 | T__57 | T__58 | T__59 | T__60 | T__61 | T__62 | T__63 | T__64 | T__65 | T__66 | T__67 | T__68 | T__69 | T__70 | T__71 | T__72 | T__73 | T__74 | T__75 | T__76 | T__77 | T__78 | T__79 | T__80 | T__81 | T__82 | T__83 | T__84 | T__85 | T__86 | T__87 | T__88 | T__89 | T__90 | T__91 | T__92 | T__93 | T__94 | T__95 | T__96 | T__97 | T__98 | T__99 | T__100 | T__101 | T__102 | T__103 | T__104 | T__105 | T__106 | T__107 | T__108 | T__109 | T__110 | T__111 | T__112 | T__113 | T__114 | T__115 | T__116 | T__117 | T__118 | T__119 | T__120 | T__121 | T__122 | T__123 | T__124 | T__125 | T__126 | T__127 | T__128 | T__129 | T__130 | T__131 | T__132 | T__133 | T__134 | T__135 | T__136 | T__137 | T__138 | T__139 | T__140 | T__141 | T__142 | T__143 | T__144 | T__145 | T__146 | T__147 | T__148 | T__149 | T__150 | T__151 | T__152 | T__153 | T__154 | T__155 | T__156 | T__157 | T__158 | T__159 | T__160 | T__161 | T__162 | T__163 | T__164 | T__165 | T__166 | T__167 | T__168 | T__169 | T__170 | T__171 | T__172 | T__173 | T__174 | T__175 | T__176 | T__177 | T__178 | T__179 | T__180 | T__181 | T__182 | T__183 | T__184 | T__185 | T__186 | T__187 | T__188 | T__189 | T__190 | T__191 | T__192 | T__193 | T__194 | T__195 | T__196 | T__197 | T__198 | T__199 | T__200 | T__201 | T__202 | T__203 | T__204 | T__205 | T__206 | T__207 | T__208 | T__209 | T__210 | T__211 | RULE_STRING | RULE_CODE | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER );";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            IntStream input = _input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA8_0 = input.LA(1);

                        s = -1;
                        if ( (LA8_0=='i') ) {s = 1;}

                        else if ( (LA8_0=='e') ) {s = 2;}

                        else if ( (LA8_0=='f') ) {s = 3;}

                        else if ( (LA8_0=='{') ) {s = 4;}

                        else if ( (LA8_0=='c') ) {s = 5;}

                        else if ( (LA8_0=='s') ) {s = 6;}

                        else if ( (LA8_0=='}') ) {s = 7;}

                        else if ( (LA8_0=='=') ) {s = 8;}

                        else if ( (LA8_0==',') ) {s = 9;}

                        else if ( (LA8_0=='t') ) {s = 10;}

                        else if ( (LA8_0=='l') ) {s = 11;}

                        else if ( (LA8_0=='b') ) {s = 12;}

                        else if ( (LA8_0=='g') ) {s = 13;}

                        else if ( (LA8_0=='a') ) {s = 14;}

                        else if ( (LA8_0=='o') ) {s = 15;}

                        else if ( (LA8_0=='v') ) {s = 16;}

                        else if ( (LA8_0=='r') ) {s = 17;}

                        else if ( (LA8_0=='m') ) {s = 18;}

                        else if ( (LA8_0=='p') ) {s = 19;}

                        else if ( (LA8_0=='n') ) {s = 20;}

                        else if ( (LA8_0=='j') ) {s = 21;}

                        else if ( (LA8_0==':') ) {s = 22;}

                        else if ( (LA8_0=='w') ) {s = 23;}

                        else if ( (LA8_0=='u') ) {s = 24;}

                        else if ( (LA8_0=='d') ) {s = 25;}

                        else if ( (LA8_0=='h') ) {s = 26;}

                        else if ( (LA8_0=='k') ) {s = 27;}

                        else if ( (LA8_0=='F') ) {s = 28;}

                        else if ( (LA8_0=='L') ) {s = 29;}

                        else if ( (LA8_0=='z') ) {s = 30;}

                        else if ( (LA8_0=='q') ) {s = 31;}

                        else if ( (LA8_0=='Y') ) {s = 32;}

                        else if ( (LA8_0=='N') ) {s = 33;}

                        else if ( (LA8_0=='y') ) {s = 34;}

                        else if ( (LA8_0=='\"') ) {s = 35;}

                        else if ( ((LA8_0>='0' && LA8_0<='9')||(LA8_0>='A' && LA8_0<='E')||(LA8_0>='G' && LA8_0<='K')||LA8_0=='M'||(LA8_0>='O' && LA8_0<='X')||LA8_0=='Z'||LA8_0=='_'||LA8_0=='x'||(LA8_0>='\u00C0' && LA8_0<='\u02AF')||(LA8_0>='\u0370' && LA8_0<='\u1FFF')||(LA8_0>='\u3005' && LA8_0<='\u3007')||(LA8_0>='\u3040' && LA8_0<='\u30FF')||(LA8_0>='\u3400' && LA8_0<='\u4DBF')||(LA8_0>='\u4E00' && LA8_0<='\u9FFF')||(LA8_0>='\uAC00' && LA8_0<='\uD7A3')||(LA8_0>='\uD800' && LA8_0<='\uDFFF')||(LA8_0>='\uF900' && LA8_0<='\uFAFF')||(LA8_0>='\uFF10' && LA8_0<='\uFF19')||(LA8_0>='\uFF21' && LA8_0<='\uFF3A')||(LA8_0>='\uFF41' && LA8_0<='\uFF5A')) ) {s = 36;}

                        else if ( (LA8_0=='/') ) {s = 37;}

                        else if ( ((LA8_0>='\t' && LA8_0<='\n')||LA8_0=='\r'||LA8_0==' ') ) {s = 38;}

                        else if ( ((LA8_0>='\u0000' && LA8_0<='\b')||(LA8_0>='\u000B' && LA8_0<='\f')||(LA8_0>='\u000E' && LA8_0<='\u001F')||LA8_0=='!'||(LA8_0>='#' && LA8_0<='+')||(LA8_0>='-' && LA8_0<='.')||(LA8_0>=';' && LA8_0<='<')||(LA8_0>='>' && LA8_0<='@')||(LA8_0>='[' && LA8_0<='^')||LA8_0=='`'||LA8_0=='|'||(LA8_0>='~' && LA8_0<='\u00BF')||(LA8_0>='\u02B0' && LA8_0<='\u036F')||(LA8_0>='\u2000' && LA8_0<='\u3004')||(LA8_0>='\u3008' && LA8_0<='\u303F')||(LA8_0>='\u3100' && LA8_0<='\u33FF')||(LA8_0>='\u4DC0' && LA8_0<='\u4DFF')||(LA8_0>='\uA000' && LA8_0<='\uABFF')||(LA8_0>='\uD7A4' && LA8_0<='\uD7FF')||(LA8_0>='\uE000' && LA8_0<='\uF8FF')||(LA8_0>='\uFB00' && LA8_0<='\uFF0F')||(LA8_0>='\uFF1A' && LA8_0<='\uFF20')||(LA8_0>='\uFF3B' && LA8_0<='\uFF40')||(LA8_0>='\uFF5B' && LA8_0<='\uFFFF')) ) {s = 39;}

                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA8_35 = input.LA(1);

                        s = -1;
                        if ( ((LA8_35>='\u0000' && LA8_35<='\t')||(LA8_35>='\u000B' && LA8_35<='\f')||(LA8_35>='\u000E' && LA8_35<='\uFFFF')) ) {s = 141;}

                        else s = 39;

                        if ( s>=0 ) return s;
                        break;
            }
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 8, _s, input);
            error(nvae);
            throw nvae;
        }
    }
 

}