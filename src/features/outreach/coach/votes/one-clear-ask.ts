// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -58,
  sure: -9,
  doubt: -45,
  weights: `
120:^ and
107:^ also
92:would also
91:also
81:and could
76:can you
75:forward
74:you also
71:attach and
70:also be,also i,if your
69:correct,put me
68:and can,forward my,i also,mark,portfolio,send me
67:a look,and would
65:my portfolio
64:a tour,look over
63:also can,need a
62:and let,introduc me,recommend
61:the hir,traine
60:and tel,you send,your boss
59:kind also,welcom
58:also ask,and send,keep me,pass my
57:lend me,nam to,plu,to ?,whoev,your review
56:also lik,also want,and kind,and pleas,boss,lend,me what,me which,pair of,your team
55:a let,attach pleas,com fre,hop the,in on,me also,numb of,of hand,portfolio and,the lab,writ me,your crew
54:a technician,bring my,pleas also,to whoev
53:along,also tel,check,happ if,who hir,your direct
52:address of,my nam,pair,read my,send my,shadow you,tel your
51:and also,essa,sel me,to say,vacanc
50:also do,introduc,me in,my cv,resum and,you know
49:a seat,a traine,also if,and if,and to,look at,me if,me who,my cov,nam of,the address,the nam,you introduc
48:^ oh,about me,and mark,attach my,cov let,glad if,hir ?,mark it,me with,oblig if,oh and,sign my,word for,would welcom,your manag
47:also could,and com,any good,com speak,ever need,in mind,lik you,me the,sit in,so if,whoev do
46:anyon els,cv,for our,if ther,mark up,open i,over my,recommend me,scholar
45:also a,and giv,and may,connect me,intern ?,it any,look it,me honest,to oth,to our,you look
44:a word,as wel,could you,fil,me wheth,or thre,review,tak on,want you,weak,would want
43:a pair,addit,along to,also to,and lend,and speak,borrow,in addit,me first,my applic,my attach,put my,the resum,touch with,who do,would think,you shar,your opin
42:also let,also send,any vacanc,introduct to,let for,on to,recommend to,ref me,sampl,seat,send,shadow,suppl,the fal,the plant,think of,two or,you to,your compan
41:email me,i request,inform me,link,mark what,recruit,request that,spot,who els,you help,you put
40:^ hav,^ hop,also look,and look,borrow your,fix,if you,it also,know anyon,me and,oh,open on,would chang,you think
39:a good,a spot,advis,ask your,but if,check my,class ?,colleagu who,com and,farm ?,if a,intern,me som,me to,minut and,my pag,my sist,next need,pleas read,read list,ref,sampl of,scrap,so would,whil i,wrong with
38:a pharmac,and do,and get,anyon on,attach tel,bring,certific and,correct it,find attach,i bring,in touch,me down,need you,pass it,plan ?,portfolio be,shar,speak to,sum i,thi mail,ver glad,what wrong
37:^ but,advis me,along the,also would,and be,and borrow,any assistant,any intern,anyon,attach,attach a,consid me,could use,down for,giv my,grat if,mail me,my resum,natural,on traine,opin,poem,resum,resum for,rid along,say if,shop ?,thank if,to correct,to fix,to forward,you read,your outfit
36:a open,at it,be also,be welcom,compan and,go over,if the,now ?,one ?,to com,who run,writ a,you could,your suppl
35:also shar,attach fix,cov,cv to,fix ?,fre plac,glad,look and,lov for,open and,pleas,plu a,resum could,speak at,the boss,the shop,to borrow,who decid,word to,you sel,your list
34:^ then,^ whil,a sess,advertiz,be proud,com see,compan,cv and,it look,ment me,my form,not could,pric list,proud to,shar my,slid and,spend a,the foreman,the oth,them about,you check,you ref,your colleagu
33:a introduct,about any,addit i,all your,also need,also pleas,and introduc,and me,assistant,be consider,be pleas,chapt,fre for,her do,hir at,honest what,it bet,it pay,lik a,list and,me wher,octob i,often,pag two,pharmac,pleas keep,red pen,reel,seat for,see the,start whenev,the numb,thre thing,wel ?,wel and,you lend,you mark,your partn
32:# st,^ besid,^ n,a assistant,and should,applic to,colleagu,do i,don,feedback,feedback on,kind send,lesson,mind when,my ment,my transcript,of me,on for,profil to,proud,school ?,that say,tour of,what weak,when a,you pass,young peopl,your com,your old
31:along on,also com,consid,hav open,his secretar,i rid,introduct,me straight,my certific,my scholar,of oth,rol,sign on,the new,the vault,tour,tour ?,two of,vacanc for,wel,writ ?,yard,your hr,your not,your remark
30:a guy,also see,anybod for,can read,com talk,compan hav,guy,lmk,monda the,new,offic ?,on both,plac for,project,resum as,resum to,say my,tak intern,talk and,the choir,the form,the know,the schedul,to visit,too,whol class,with ?,wonder if,you guy,you hear
29:a oil,a wed,also put,alto,and cal,applic for,cal my,hear of,her too,it up,job ?,lab ?,lakesid,me sinc,not ?,partn,peek,phon numb,pleas send,raffl,shar your,someth for,textbook,to mark,visit the,watch a,we also,whom i,wil tel,work be
28:a class,also the,birth certific,book of,enclos my,i gradu,pm toda,short of,the solar,to two
27:a shift,at insert,els at,fix it,hr,in at,luc,me around,of his,opin on,pay or,rat,stock,support,the sit,vacanc at,your next
26:^ hit,^ last,a clean,agent,follow my,hi it,hit me,just now,my phon,offic be,quinc,rough,sign the,stil think,the attach,tour the
25:anoth off,at east,be count,be her,be recruit,hang lik,hav at,hear that,joint,my new,post you,proofread,the wed,to shadow,tunnel
24:^ bashir,bashir,kne be,pleas answ,pleas recommend,thing at,think your,try the
22:lindse
16:pharmac technician
-3:activit,walk into
-20:offic for,should ment
-24:attach for
-26:your inform
-28:for background,resum just,resum so
-29:^ put
-32:^ look
-39:and transcript
`,
}
