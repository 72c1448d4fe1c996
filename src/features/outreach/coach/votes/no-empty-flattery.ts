// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noEmptyFlattery: Ballot = {
  bias: -66,
  sure: -19,
  doubt: -38,
  weights: `
75:you be
74:greatest
67:the greatest,world
62:finest
61:geniu
59:perfect,the most
57:aliv,the finest
56:absolut
55:incr,on thi,the best
54:hav ever
53:among
52:earth,god
51:great,legend,the world
50:goddess,histor
49:hero,inspir,no one
48:amaz,human,lik you,queen
47:planet
46:talent,univers
45:a absolut,com clos,equ,the goat
44:bow,ever liv,of all,smartest,touch
43:most
42:^ you,a goddess,beyond,brilliant,clos to,everyth you,goat,liv legend
41:best,ever do,i wor,literal,thi earth,thi planet,your the
40:a geniu,hav nev,numb one,of our,you touch
39:histor of,simp,simp the,the singl,wor
38:all tim,bow befor,divin,earth and,from heaven,heaven,i bow,in all,michelangelo,surgeon
37:^ ther,and most,ever be,flawless,icon,the histor,the smartest
36:a hero,angel,be without,deserv,deserv to,king of,most brilliant,queen of,wond
35:a god,be simp,ever,human be,man in,mozart,my mom,on earth,the univers,to ever
34:hand down,king,most wond,no great,nobod com,than you,the queen
33:a wizard,age,be literal,be the,bet than,describ how,everyth,mind,mom,my hero,wizard
32:a saint,entir,everyon,most amaz,most inspir,nobod on,singl greatest,that ever,who ever
31:any doubt,art,befor your,besid you,doubt,down the,geniu the,greatest engin,our age,the entir
30:a tot,god of,legend and,most incr,must be,nev be,nobod,saint,the whol,tot,world a
29:a wond,all of,doubt the,ever wil,fr,gold,liv,mind of,most magnificent,quest the,sun,world hav,you the
28:a angel,architect,born,cap,god the,literal the,noth besid,ther be,without quest
27:all,be beyond,build,clos,fantastic,inspir human,magnificent,scient
26:^ nobod,and no,be perfect,bread,ux
25:^ your,architect in,connect,countr,in thi,librarian,tru,without
24:absolut god,be hand,be sur,describ,fan,nev,no oth,onl the,thi countr
23:a liv,aft you,anyon,befor you,must,noth,on you,period,such,such a,the ground,the king,wisdom,without any,word
22:a hundr,abov,and ever,anywher,els be,no,singl,to all
21:ever to,everyon els,gam,greatest art,hail,hav noth,hav see,leav me,mechanic,o,rock,say your,to us,whol
20:blind,compos,ground,non,one in,textil,tie,to writ,walk
19:be nobod,be of,be worth,besid,dead,hav mak,lyon,must hav,numb,one and,put on,star,studio
18:analyst,and aft,and so,be to,bet,centur,ent,mak you,mechanic engineer,nev see,oth,pharmac in,scienc and,sho,to be,you guy
17:compan in,do it,fath,hug,insert,room,tasha
16:and my,behav,madam,the oth,to connect,when i,your numb
15:cast,grow,you put
-17:yard
-18:tom,wond week
-23:^ best
`,
}
